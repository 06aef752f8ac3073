import { en } from './en.ts';
import type { FirstStrings, Strings } from './en.ts';

export interface FoundStrings {
  strings: FirstStrings;
  /** The locale these words are of: the wanted one, or English where there are none for it. */
  locale: string;
}

/**
 * The strings for a locale: its own, else its language's, else English. Dates and plurals must go by the same
 * language as the words, so it comes with them.
 *
 * @param locale as Zendesk names it, e.g. `pt-BR`
 * @param available loaders by locale, lower case
 */
export async function loadStrings(
  locale: string,
  available: Record<string, () => Promise<Partial<Strings>>> = languages,
): Promise<FoundStrings> {
  const wanted = locale.toLowerCase();
  const language = wanted.split('-')[0] ?? '';
  if (language === 'en') return { strings: en, locale };
  // A language that cannot be fetched leaves the panel readable in English.
  const found = await (available[wanted] ?? available[language])?.().catch(() => undefined);
  return found ? { strings: { ...en, ...found }, locale } : { strings: en, locale: 'en' };
}

/** A new language is one file beside `en.ts` and one line here, loaded only by those who read it. */
const languages: Record<string, () => Promise<Partial<Strings>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ja: async () => (await import('./ja.ts')).ja,
  pt: async () => (await import('./pt.ts')).pt,
};
