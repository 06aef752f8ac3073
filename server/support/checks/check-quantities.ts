import { wordsOf } from '../languages/word-lists.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../support.ts';

const kinds = ['all', 'only', 'repeated', 'most'] as const;
type Kind = (typeof kinds)[number];

/** "All", "only", "again" and "the best" must be somebody's words. */
export function checkQuantities(sentence: Reading, passages: Reading[]): Finding[] {
  return kinds.flatMap((kind) => {
    const word = firstOf(kind, sentence);
    const isSaid =
      word === undefined ||
      passages.some((passage) => firstOf(kind, passage) !== undefined) ||
      (kind === 'repeated' && passages.some(saysTwice));
    // "All" is a claim of its own, "the latest" and "once more" may be how one tells it.
    return isSaid ? [] : [{ code: 'quantity', word, isDoubtful: kind !== 'all' }];
  });
}

function firstOf(kind: Kind, { tokens, language }: Reading): string | undefined {
  const words = wordsOf(language, kind);
  return tokens.find(
    ({ word }, at) => words.has(word) || words.has(`${word} ${tokens[at + 1]?.word ?? ''}`),
  )?.raw;
}

function saysTwice({ facts }: Reading): boolean {
  return facts.numbers.some(
    ({ values, unit }) => unit !== 'minutes' && values.some((value) => value > 1),
  );
}
