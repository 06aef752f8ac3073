import type { Span } from './match-spans.ts';
import { farewells, greetings, honorifics, introductions } from './name-signs.ts';
import { nounWords } from './ordinary-words.ts';

const longestLead = 60;
const led = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:(?:${honorifics})\\.?|${introductions})|(?:^|[\\n>.!?,;:])[> ]{0,8}(?:${greetings})) {1,2}(?:and |und |et |y |e |en |i |och |ve )?$|(?:^|\\n)[> ]{0,8}(?:${greetings}|${farewells})[,.!]? ?\\s{0,4}$`,
  'iu',
);
/** Within a sentence: behind a word in small letters, or in a row with commas. */
const within = /(?:^|[^\p{L}])\p{Ll}{2,} $|[\p{L}\p{N}], $/u;

/**
 * Whether an ordinary word is a name where it stands: it is greeted, has a title, says good-bye, stands in a line of
 * its own, or has a capital within a sentence, where only names have one.
 */
export function isNamedHere(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}/u.test(word)) return false;
  const lead = text.slice(Math.max(0, start - longestLead), start);
  if (led.test(lead)) return true;
  if (
    /(?:^|\n)[>\s–—-]{0,6}$/u.test(lead) &&
    /^[,.!]?[ ]{0,3}(?:\n|$)/.test(text.slice(end, end + 6))
  )
    return true;
  return within.test(lead) && !nounWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
}
