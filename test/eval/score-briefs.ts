import { normalise } from '../../server/briefs/basic/details/find-details.ts';
import type { BriefBody } from '../../server/briefs/basic/basic-brief.ts';
import type { LabelledThread } from './read-threads.ts';

export interface Tally {
  hits: number;
  found: number;
  wanted: number;
}

export interface Score {
  details: Tally;
  promises: Tally;
  questions: Tally;
  standing: Tally;
  sentiment: Tally;
  language: Tally;
  due: Tally;
  /** What was missed, and what was found that is not there, in words. */
  misses: string[];
}

type Said = { by: string; entry: string; passage: string };

/** Compares a brief with what a careful reader found in the thread. */
export function scoreBrief(thread: LabelledThread, brief: BriefBody): Score {
  const { labels } = thread;
  const misses: string[] = [];
  const note = (words: string) => void misses.push(`${thread.id}: ${words}`);
  const details = match(
    labels.details,
    brief.details,
    (wanted, found) =>
      wanted.kind === found.kind && normalise(wanted.value) === normalise(found.value),
    (one) => `detail ${one.kind} ${one.value}`,
    note,
  );
  const asSaid = (one: { by: string; receipts: { entryId: string; passage: string }[] }): Said[] =>
    one.receipts.map(({ entryId, passage }) => ({ by: one.by, entry: entryId, passage }));
  const promises = match(
    labels.promises,
    brief.promises.flatMap(asSaid),
    isSame,
    (one) => `promise of ${one.by} in ${one.entry}: ${one.passage}`,
    note,
  );
  const questions = match(
    labels.questions,
    brief.questions.flatMap(asSaid),
    isSame,
    (one) => `question of ${one.by} in ${one.entry}: ${one.passage}`,
    note,
  );
  const dated = labels.promises.filter(({ due }) => due !== undefined);
  const dueHits = dated.filter((wanted) =>
    brief.promises.some(
      (found) => found.due === wanted.due && asSaid(found).some((one) => isSame(wanted, one)),
    ),
  );
  const mood = brief.sentiment?.mood ?? 'neutral';
  if (brief.standing.state !== labels.standing)
    note(`standing is ${labels.standing}, not ${brief.standing.state}`);
  if (mood !== labels.sentiment) note(`sentiment is ${labels.sentiment}, not ${mood}`);
  return {
    details,
    promises,
    questions,
    due: {
      hits: dueHits.length,
      found: brief.promises.filter(({ due }) => due !== undefined).length,
      wanted: dated.length,
    },
    standing: right(brief.standing.state === labels.standing),
    sentiment: right(mood === labels.sentiment),
    language: right(brief.language === thread.language),
    misses,
  };
}

function right(isRight: boolean): Tally {
  return { hits: isRight ? 1 : 0, found: 1, wanted: 1 };
}

/** Each wanted thing takes one found thing at most. */
function match<W, F>(
  wanted: W[],
  found: F[],
  isMatch: (wanted: W, found: F) => boolean,
  show: (one: W | F) => string,
  note: (words: string) => void,
): Tally {
  const left = [...found];
  let hits = 0;
  for (const one of wanted) {
    const at = left.findIndex((other) => isMatch(one, other));
    if (at < 0) note(`missed ${show(one)}`);
    else {
      hits += 1;
      left.splice(at, 1);
    }
  }
  for (const one of left) note(`invented ${show(one)}`);
  return { hits, found: found.length, wanted: wanted.length };
}

/** The same entry and side, and the same words, give or take a clause. */
export function isSame(a: Said, b: Said): boolean {
  if (a.by !== b.by || a.entry !== b.entry) return false;
  const [x, y] = [a.passage, b.passage].map((text) => text.replace(/\s+/g, ' ').trim());
  if (x === undefined || y === undefined) return false;
  return x.includes(y) || y.includes(x) || overlap(x, y) >= 0.5;
}

/** F1 over words; over characters where there are no spaces. */
function overlap(a: string, b: string): number {
  const tokens = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\d]+/gu) ?? [];
  const left: string[] = [...tokens(b)];
  const all = tokens(a);
  const both = all.filter((token) => {
    const at = left.indexOf(token);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * both) / (all.length + tokens(b).length);
}
