import type { Receipt, Standing } from '../../../contract/brief.ts';
import { findPromises, isPromise } from '../commitments/find-promises.ts';
import { isQuestion } from '../commitments/find-questions.ts';
import { receiptFor } from '../receipt-for.ts';
import { isFormula, type Utterance } from '../utterances.ts';

export interface StandingSource {
  status: string;
  updatedAt: string;
  mergedInto?: string;
}

/** Whoever thanks in more characters also says something else. */
const longestThanks = 160;

/**
 * Where a ticket stands. Its own status decides where it is final; otherwise the last words do: who spoke, and
 * whether they asked, promised, waited for others or said that it is settled.
 *
 * @param utterances what customer and team said to each other, without notes
 */
export function findStanding(source: StandingSource, utterances: Utterance[]): Standing {
  const { status, mergedInto, updatedAt } = source;
  if (mergedInto)
    return { state: 'merged', basis: 'status', since: updatedAt, mergedInto, receipts: [] };
  if (status === 'solved' || status === 'closed') {
    return { state: 'resolved', basis: 'status', since: updatedAt, receipts: [] };
  }
  const last = utterances.at(-1);
  if (!last) return { state: 'unknown', basis: 'status', receipts: [] };
  const turn = utterances.filter((one) => one.turn === last.turn);
  const told = (state: Standing['state'], by: Utterance | undefined): Standing => ({
    state,
    basis: 'conversation',
    since: last.entry.createdAt,
    receipts: [toldBy(by ?? turn.find((one) => !isFormula(one)) ?? last)],
  });
  if (last.entry.authorRole === 'customer') {
    const settled = settlingWords(turn);
    if (settled) return told('resolved', settled);
    const thanks = isAfterAgent(turn, utterances) ? thankingWords(turn) : undefined;
    if (thanks) {
      const owed = findPromises(utterances).find(({ by }) => by === 'agent');
      if (!owed) return told('resolved', thanks);
      return { ...told('waiting-for-agent', thanks), receipts: owed.receipts };
    }
    const isAnswered = utterances.some((one) => one.entry.authorRole === 'agent');
    return told(isAnswered ? 'waiting-for-agent' : 'unanswered', turn.find(isQuestion));
  }
  const asked = turn.findLast(isQuestion);
  const others = turn.findLast(
    (one) => one.lexicon?.thirdParty.test(one.text) === true && !isQuestion(one),
  );
  if (others) return told('waiting-for-third-party', others);
  const advice = turn.findLast((one) => one.lexicon?.advice.test(one.text) === true);
  if (asked ?? advice) return told('waiting-for-customer', asked ?? advice);
  const promised = turn.findLast(isPromise);
  if (promised) return told('waiting-for-agent', promised);
  const customers = utterances.findLast((one) => one.entry.authorRole === 'customer');
  const before = utterances.filter((one) => one.turn === customers?.turn);
  const settled =
    settlingWords(before) ?? (isAfterAgent(before, utterances) ? thankingWords(before) : undefined);
  return settled ? told('resolved', settled) : told('waiting-for-customer', undefined);
}

/** The sentence by which a customer says that it is settled, unless they go on to say that it is not. */
function settlingWords(turn: Utterance[]): Utterance | undefined {
  if (turn.some(isQuestion)) return undefined;
  const said = turn.findLast((one) => one.lexicon?.settled.test(one.text) === true);
  if (!said) return undefined;
  const after = turn.slice(turn.indexOf(said));
  return after.some((one) => one.lexicon?.unsettled.test(one.text)) ? undefined : said;
}

/** Thanks that are all a customer writes: nothing asked, nothing left, nothing of their own to do. */
function thankingWords(turn: Utterance[]): Utterance | undefined {
  const thanks = turn.find((one) => one.lexicon?.thanks.test(one.text) === true);
  const isEnd = turn.every(
    (one) => !isQuestion(one) && !isPromise(one) && one.lexicon?.unsettled.test(one.text) !== true,
  );
  const words = turn.reduce((all, { text }) => all + text.length, 0);
  return thanks && isEnd && words <= longestThanks ? thanks : undefined;
}

function isAfterAgent(turn: Utterance[], utterances: Utterance[]): boolean {
  const first = turn[0]?.turn ?? 0;
  return utterances.some((one) => one.turn < first && one.entry.authorRole === 'agent');
}

function toldBy({ entry, text }: Utterance): Receipt {
  return receiptFor(entry, text);
}
