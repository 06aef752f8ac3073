import { isLanguage } from './languages.ts';
import type { Language } from './languages.ts';

export interface Reading {
  language: Language;
  /** What dates and figures go by: the reader's own region where it speaks that language. */
  locale: string;
}

/**
 * The language a person reads: what they chose in this browser, else the first of the browser's that we speak,
 * else English.
 *
 * @param chosen as it was kept, which may be anything
 * @param wanted the browser's languages, the dearest first, e.g. `['de-AT', 'en']`
 */
export function findLanguage(chosen: string | null, wanted: readonly string[]): Reading {
  const first = wanted.map(languageOf).find(isLanguage) ?? 'en';
  const language = isLanguage(chosen) ? chosen : first;
  return { language, locale: wanted.find((one) => languageOf(one) === language) ?? language };
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}
