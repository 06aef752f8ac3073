import type { Receipt, Standing } from '../../../contract/brief.ts';
import { findPromises, isPromise } from '../commitments/find-promises.ts';
import { findQuestions, isQuestion } from '../commitments/find-questions.ts';
import { saysSomething } from '../sentences/says-something.ts';
import { receiptFor } from '../../../conversation/receipt-for.ts';
import { isFormula, turnOf, type Utterance } from '../utterances.ts';

export interface StandingSource {
  status: string;
  updatedAt: string;
  mergedInto?: string;
}

/** "Hi Sam", "Best, Jo": a part of a sentence this short says nothing by itself. */
const fewLetters = 12;

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
    const thanks = mayBeEnd(turn, utterances) ? thankingWords(turn) : undefined;
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
  // "Our carrier is on it. Could you send a photo meanwhile?": the customer can do something.
  if (others && (asked?.position ?? -1) < others.position)
    return told('waiting-for-third-party', others);
  const advice = turn.findLast((one) => one.lexicon?.advice.test(one.text) === true);
  if (asked ?? advice) return told('waiting-for-customer', asked ?? advice);
  const promised = turn.findLast(isPromise);
  if (promised) return told('waiting-for-agent', promised);
  const customers = utterances.findLast((one) => one.entry.authorRole === 'customer');
  const before = utterances.filter((one) => one.turn === customers?.turn);
  const settled =
    settlingWords(before) ?? (mayBeEnd(before, utterances) ? thankingWords(before) : undefined);
  if (settled) return told('resolved', settled);
  // "Thank you for contacting us" is no answer.
  const owed = findQuestions(utterances).find(({ by }) => by === 'customer');
  if (owed ?? !turn.some(saysSomething)) {
    const isAnswered = utterances.some(
      (one) => one.turn < last.turn && one.entry.authorRole === 'agent',
    );
    const state = isAnswered || turn.some(saysSomething) ? 'waiting-for-agent' : 'unanswered';
    return { ...told(state, undefined), ...(owed && { receipts: owed.receipts }) };
  }
  return told('waiting-for-customer', undefined);
}

/** The sentence by which a customer says that it is settled, unless they go on to say that it is not. */
function settlingWords(turn: Utterance[]): Utterance | undefined {
  if (turn.some(isQuestion)) return undefined;
  const said = turn.findLast((one) => one.lexicon?.settled.test(one.text) === true);
  if (!said) return undefined;
  const after = turn.slice(turn.indexOf(said));
  return after.some((one) => one.lexicon?.unsettled.test(one.text)) ? undefined : said;
}

/** Thanks that are all a customer writes: nothing asked, nothing told, nothing left, nothing of their own to do. */
function thankingWords(turn: Utterance[]): Utterance | undefined {
  const thanks = turn.find((one) => one.lexicon?.thanks.test(one.text) === true);
  return turn.every(isCourteous) ? thanks : undefined;
}

/** Whether each part of a sentence is thanks, praise or a formula, or too short to say something. */
function isCourteous(one: Utterance): boolean {
  const { text, lexicon } = one;
  if (isFormula(one)) return true;
  if (!lexicon || isQuestion(one) || isPromise(one) || lexicon.unsettled.test(text)) return false;
  if (/\d/.test(text)) return false;
  return text.split(/[,;:.!、。！]|\s[-–—]\s/).every((part) => {
    const isPolite = [lexicon.thanks, lexicon.positive, lexicon.formula, lexicon.settled].some(
      (words) => words.test(part.trim()),
    );
    return isPolite || lettersOf(part) <= fewLetters;
  });
}

function lettersOf(text: string): number {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  // A character of Chinese or Japanese says about as much as two letters.
  return letters + text.replace(/[^\p{Script=Han}]/gu, '').length;
}

/** Whether thanks can be the end: the team wrote before, and neither asked for something nor gave an advice to try. */
function mayBeEnd(turn: Utterance[], utterances: Utterance[]): boolean {
  const first = turn[0]?.turn ?? 0;
  const before = utterances.findLast(
    (one) => one.turn < first && one.entry.authorRole === 'agent',
  )?.turn;
  return before !== undefined && !turnOf(utterances, before).some(isQuestion);
}

function toldBy({ entry, text }: Utterance): Receipt {
  return receiptFor(entry, text);
}
