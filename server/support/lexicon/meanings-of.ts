import type { LanguageCode } from '../languages/languages.ts';
import { lexiconOf, type Meaning } from './lexicon.ts';

const longestExpression = 4;
const longestPrefix = 18;
const shortestPart = 4;
/** "Lieferung" is what was sent, and by its first letters the sending too. */
const leastShorter = 5;

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
  const parted = partedVerb(words, at, code, exact);
  if (parted) return { count: 1, meanings: parted };
  const whole = exact.get(word) ?? [];
  if (isSmall(word)) return { count: 1, meanings: [...whole, ...(prefixes.get(word) ?? [])] };
  const begun = longest(word, prefixes);
  const meanings = [...whole, ...(begun?.meanings ?? [])];
  if (meanings.length === 0 && code === 'en' && /^re\w{3}/.test(word)) {
    // "Resent", "reinstalled": what is done again is done.
    const again = word.slice(2);
    return { count: 1, meanings: exact.get(again) ?? longest(again, prefixes)?.meanings ?? [] };
  }
  if (meanings.length === 0 && code === 'en') {
    // "Crediting", where the lexicon has "credit" and "credited".
    for (const stem of stemsOf(word)) {
      const known = exact.get(stem);
      if (known) return { count: 1, meanings: known };
    }
  }
  if (meanings.length > 0 && (code === 'de' || code === 'nl') && begun) {
    return { count: 1, meanings: [...meanings, ...rest(word, begun.length, prefixes, exact)] };
  }
  return { count: 1, meanings };
}

/** What may stand before "-ing", "-ed" and "-s" in English. */
function stemsOf(word: string): string[] {
  const stem = /^(\w{3,}?)(?:ing|ed|es|s)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const isDoubled = stem.at(-1) === stem.at(-2);
  return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
}

const particles: Partial<Record<LanguageCode, { words: ReadonlySet<string>; reach: number }>> = {
  en: { words: new Set('up out off on in back down over away'.split(' ')), reach: 4 },
  de: {
    words: new Set('an ab auf aus ein zu vor nach weiter zuruck mit um'.split(' ')),
    reach: 10,
  },
  nl: { words: new Set('op aan af uit in toe terug door voor bij'.split(' ')), reach: 10 },
};

/** "Pick it up", "rufe Sie morgen an": a verb whose second half stands apart. */
function partedVerb(
  words: string[],
  at: number,
  code: LanguageCode,
  exact: ReadonlyMap<string, Meaning[]>,
): Meaning[] | undefined {
  const own = particles[code];
  // "Get 30 back" is no answer.
  if (!own || /^gets?$/.test(words[at] ?? '')) return undefined;
  for (let next = at + 2; next <= at + own.reach; next += 1) {
    const particle = words[next];
    // Other signs are empty here: the sentence goes no further.
    if (!particle) return undefined;
    if (!own.words.has(particle)) continue;
    const found = exact.get(`${words[at] ?? ''} ${particle}`);
    if (found) return found;
  }
  return undefined;
}

function longest(
  word: string,
  prefixes: ReadonlyMap<string, Meaning[]>,
): { length: number; meanings: Meaning[] } | undefined {
  let found: { length: number; meanings: Meaning[] } | undefined;
  for (let length = Math.min(word.length, longestPrefix); length > 1; length -= 1) {
    if (found && length < leastShorter) break;
    const meanings = prefixes.get(word.slice(0, length));
    if (!meanings) continue;
    found = found ? { ...found, meanings: [...found.meanings, ...meanings] } : { length, meanings };
  }
  return found;
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
