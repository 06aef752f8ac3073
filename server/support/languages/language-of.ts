import { meaningsOf } from '../lexicon/meanings-of.ts';
import type { Token } from '../read-tokens.ts';
import { languageCodes, type LanguageCode } from './languages.ts';
import { placesOf, wordsOf } from './word-lists.ts';

const mostWords = 200;
/** Letters that hardly any other of our languages has. */
const letters: Partial<Record<LanguageCode, RegExp>> = {
  de: /[äöüß]/i,
  es: /[ñ¿¡áíóú]/i,
  fr: /[çèêëœùàâîô]/i,
  pt: /[ãõáíóúâê]/i,
  it: /[ìòùà]/i,
};

/**
 * The language of a text, of those we have words for: by its small words, and where they are few by the others.
 *
 * @returns `undefined` where no word of any is found
 */
export function languageOf(tokens: Token[]): LanguageCode | undefined {
  const words = tokens.filter(({ kind }) => kind === 'word').slice(0, mostWords);
  const folded = words.map(({ word }) => word);
  let best: LanguageCode | undefined;
  let most = 0;
  for (const code of languageCodes) {
    const small = wordsOf(code, 'frequent');
    const months = placesOf(code, 'months');
    const numbers = placesOf(code, 'numbers');
    const score = words.reduce((sum, { word, raw }, at) => {
      const isSmall = small.has(word);
      const isKnown = isSmall || months.has(word) || numbers.has(word) || says(folded, at, code);
      return sum + (isSmall ? 1 : isKnown ? 0.6 : 0) + (letters[code]?.test(raw) ? 0.6 : 0);
    }, 0);
    if (score > most) [best, most] = [code, score];
  }
  return best;
}

function says(words: string[], at: number, code: LanguageCode): boolean {
  return (
    (words[at]?.length ?? 0) > 3 && meaningsOf(words, at, code, () => false).meanings.length > 0
  );
}
