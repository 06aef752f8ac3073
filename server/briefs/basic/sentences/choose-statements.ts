import type { BriefStatement } from '../../../contract/brief.ts';
import { receiptFor } from '../../../conversation/receipt-for.ts';
import { turnOf, type Utterance } from '../utterances.ts';
import { cutAtWord } from './cut-at-word.ts';
import { pickSentences } from './pick-sentences.ts';
import { saysSomething } from './says-something.ts';
import { weighUtterance, type Weighing } from './weigh-utterance.ts';
import { openingOf, weighingOf } from './weighing-of.ts';

const mostCharacters = 280;
const mostDone = 3;
/** A statement that weighs less says nothing. */
const leastWeight = 0.1;

/**
 * What is said of a conversation in its own words: what it is about, what the team did, and the last word of each
 * side where that is news. In the order of the conversation; nothing twice; silence where nothing is worth saying.
 *
 * @param subject of the ticket; what its words repeat is more likely what it is about
 * @param utterances all that may be used, notes included if they may
 */
export function chooseStatements(
  subject: string | undefined,
  utterances: Utterance[],
): BriefStatement[] {
  const spoken = utterances.filter(({ entry }) => entry.public);
  const weighing = weighingOf(subject, spoken);
  const weigh = (utterance: Utterance) => weighUtterance(utterance, weighing);
  const chosen: { kind: BriefStatement['kind']; first: Utterance; text: string }[] = [];
  const say = (kind: BriefStatement['kind'], from: Utterance[]): void => {
    const passage = passageOf(from, weigh);
    const isSaid = chosen.some(({ text }) => passage && text.includes(passage.text));
    if (passage && !isSaid) chosen.push({ kind, ...passage });
  };
  const opening = openingOf(spoken);
  const around = (utterance: Utterance | undefined) =>
    utterance ? turnOf(utterances, utterance.turn) : [];
  say('issue', around(opening));
  const news = spoken.filter((one) => one.turn !== opening?.turn && saysSomething(one));
  const last = (role: 'customer' | 'agent') =>
    news.findLast(({ entry }) => entry.authorRole === role);
  const [lastCustomer, lastAgent] = [last('customer'), last('agent')];
  for (const done of chooseDone(news, weighing, lastAgent?.turn))
    chosen.push({ kind: 'done', first: done, text: cutAtWord(done.text, mostCharacters) });
  say('latest-customer', around(lastCustomer));
  say('latest-agent', around(lastAgent));
  const note = utterances.findLast(({ entry }) => !entry.public);
  say('latest-note', around(note));
  return chosen
    .sort((a, b) => a.first.turn - b.first.turn || a.first.position - b.first.position)
    .map(({ kind, first, text }) => ({ kind, text, receipts: [receiptFor(first.entry, text)] }));
}

/** What the team did before its last word: the sentences that tell most of it, nothing told twice. */
function chooseDone(
  news: Utterance[],
  weighing: Weighing,
  lastTurn: number | undefined,
): Utterance[] {
  const told = news.filter(
    (one) =>
      one.entry.authorRole === 'agent' &&
      one.turn !== lastTurn &&
      (one.lexicon?.done.test(one.text) === true || one.lexicon?.advice.test(one.text) === true) &&
      weighUtterance(one, weighing) > leastWeight,
  );
  // Of two that tell as much, the later one is nearer to where it stands now.
  return pickSentences(told.toReversed(), weighing, { sentences: mostDone });
}

/**
 * The weightiest sentences of one turn that stand next to each other, so that the passage reads as it was written.
 */
function passageOf(
  turn: Utterance[],
  weigh: (one: Utterance) => number,
): { first: Utterance; text: string } | undefined {
  const own = turn.map((utterance) => ({ utterance, weight: weigh(utterance) }));
  const best = own.reduce<number>(
    (at, one, index) => (one.weight > (own[at]?.weight ?? -Infinity) ? index : at),
    0,
  );
  const middle = own[best];
  if (!middle || (middle.weight < leastWeight && !saysSomething(middle.utterance)))
    return undefined;
  let [from, to] = [best, best];
  const textOf = (a: number, b: number): string => spanText(turn, a, b);
  for (;;) {
    const before = own[from - 1];
    const after = own[to + 1];
    const takesBefore = (before?.weight ?? -Infinity) > (after?.weight ?? -Infinity);
    const next = takesBefore ? before : after;
    if (!next || next.weight < leastWeight || to - from >= 2) break;
    const [a, b] = takesBefore ? [from - 1, to] : [from, to + 1];
    if (textOf(a, b).length > mostCharacters) break;
    [from, to] = [a, b];
  }
  return {
    first: turn[from] ?? middle.utterance,
    text: cutAtWord(textOf(from, to), mostCharacters),
  };
}

/** From the beginning of one sentence to the end of another, as it stands in their entry. */
function spanText(turn: Utterance[], from: number, to: number): string {
  const [a, b] = [turn[from], turn[to]];
  return a && b ? a.entry.text.slice(a.start, b.end) : '';
}
