import type { LanguageCode } from '../languages/languages.ts';
import { lexiconOf, type Meaning } from './lexicon.ts';

const longestExpression = 4;
const longestPrefix = 18;
const shortestPart = 4;

/**
 * What the words from here on mean, the longest expression first.
 *
 * @param words folded words of a text
 * @param isSmall whether a word says nothing by itself: such a one is looked up whole, never by its beginning
 * @returns how many words were read, and every meaning they may have
 */
export function meaningsOf(
  words: string[],
  at: number,
  code: LanguageCode,
  isSmall: (word: string) => boolean,
): { count: number; meanings: Meaning[] } {
  const { exact, prefixes } = lexiconOf(code);
  for (let count = longestExpression; count > 1; count -= 1) {
    if (at + count > words.length) continue;
    const found = exact.get(words.slice(at, at + count).join(' '));
    if (found) return { count, meanings: found };
  }
  const word = words[at] ?? '';
  const whole = exact.get(word) ?? [];
  if (isSmall(word)) return { count: 1, meanings: whole };
  const begun = longest(word, prefixes);
  const meanings = [...whole, ...(begun?.meanings ?? [])];
  if (meanings.length > 0 && (code === 'de' || code === 'nl') && begun) {
    return { count: 1, meanings: [...meanings, ...rest(word, begun.length, prefixes, exact)] };
  }
  return { count: 1, meanings };
}

function longest(
  word: string,
  prefixes: ReadonlyMap<string, Meaning[]>,
): { length: number; meanings: Meaning[] } | undefined {
  for (let length = Math.min(word.length, longestPrefix); length > 1; length -= 1) {
    const meanings = prefixes.get(word.slice(0, length));
    if (meanings) return { length, meanings };
  }
  return undefined;
}

/** The second half of a compound: "Rechnung" in "Bestellrechnung". */
function rest(
  word: string,
  from: number,
  prefixes: ReadonlyMap<string, Meaning[]>,
  exact: ReadonlyMap<string, Meaning[]>,
): Meaning[] {
  for (let start = from; start <= Math.min(from + 3, word.length - shortestPart); start += 1) {
    const part = word.slice(start);
    const found = exact.get(part) ?? longest(part, prefixes);
    if (Array.isArray(found)) return found;
    if (found && found.length >= shortestPart) return found.meanings;
  }
  return [];
}
