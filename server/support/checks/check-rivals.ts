import { rivalsIn } from '../lexicon/rivals-of.ts';
import type { Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

/** A thing of a closed group, "daughter", where the passages name only another one of it, "son". */
export function checkRivals(sentence: Reading, passages: Reading[]): SupportReason[] {
  const own = rivalsIn(sentence);
  if (own.length === 0) return [];
  const words = new Set(passages.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const there = passages.flatMap((passage) => rivalsIn(passage).flatMap(({ rivals }) => rivals));
  const members = new Set(there.map(({ member }) => member));
  const groups = new Set(there.map(({ group }) => group));
  return own.flatMap(({ at, word, rivals }): SupportReason[] => {
    if (words.has(word) || rivals.some(({ member }) => members.has(member))) return [];
    return rivals.some(({ group }) => groups.has(group))
      ? [{ code: 'content', word: sentence.tokens[at]?.raw }]
      : [];
  });
}
