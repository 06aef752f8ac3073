import type { Utterance } from '../utterances.ts';

/**
 * Whether two sentences have a word of some length in common, whatever its ending.
 *
 * @param ignored beginnings of words that do not count
 */
export function sharesWords(
  a: Utterance,
  b: Utterance,
  ignored: ReadonlySet<string> = new Set(),
): boolean {
  const words = stemsOf(a);
  for (const stem of stemsOf(b)) if (words.has(stem) && !ignored.has(stem)) return true;
  return false;
}

const known = new WeakMap<Utterance, ReadonlySet<string>>();

/** Read once: each sentence is compared with many others. */
function stemsOf(utterance: Utterance): ReadonlySet<string> {
  const stems = known.get(utterance) ?? new Set(readStems(utterance.text));
  known.set(utterance, stems);
  return stems;
}

/** The beginnings of the longer words; of Japanese, its pairs of Chinese or foreign letters. */
function readStems(text: string): string[] {
  const latin = text.toLowerCase().match(/\p{Script=Latin}{5,}/gu) ?? [];
  const pairs = text.match(/[\p{Script=Han}\p{Script=Katakana}]{2}/gu) ?? [];
  return [...latin.map((word) => word.slice(0, 5)), ...pairs];
}
