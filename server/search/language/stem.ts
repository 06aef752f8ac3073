import type { SearchLanguage } from './search-language.ts';
import { stemEnglish } from './stem-english.ts';
import { stemLight } from './stem-light.ts';

const mostKept = 50_000;
const kept = new Map<SearchLanguage, Map<string, string>>();

/** The stem of a word in lower case and without accents, as its language has it; the word itself in other languages. */
export function stem(word: string, language: SearchLanguage): string {
  if (language === 'ja' || language === 'other') return word;
  const known = kept.get(language) ?? new Map<string, string>();
  kept.set(language, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = language === 'en' ? stemEnglish(word) : stemLight(word, language);
  if (known.size >= mostKept) known.clear();
  known.set(word, made);
  return made;
}
