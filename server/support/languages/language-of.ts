import type { Token } from '../read-tokens.ts';
import { languageCodes, type LanguageCode } from './languages.ts';
import { wordsOf } from './word-lists.ts';

const mostWords = 400;

/**
 * The language of a text, of those we have words for, by its small words.
 *
 * @returns `undefined` where none of them is found
 */
export function languageOf(tokens: Token[]): LanguageCode | undefined {
  const words = tokens.filter(({ kind }) => kind === 'word').slice(0, mostWords);
  let best: LanguageCode | undefined;
  let most = 0;
  for (const code of languageCodes) {
    const small = wordsOf(code, 'frequent');
    const customer = wordsOf(code, 'customer');
    const hits = words.filter(({ word }) => small.has(word) || customer.has(word)).length;
    if (hits > most) [best, most] = [code, hits];
  }
  return best;
}
