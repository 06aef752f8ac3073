import { en } from './en.ts';
import type { Strings } from './en.ts';

/**
 * The strings for a locale: its own, else its language's, with English behind both.
 *
 * @param locale as Zendesk names it, e.g. `pt-BR`
 * @param available loaders by locale, lower case
 */
export async function loadStrings(
  locale: string,
  available: Record<string, () => Promise<Partial<Strings>>> = languages,
): Promise<Strings> {
  const wanted = locale.toLowerCase();
  const load = available[wanted] ?? available[wanted.split('-')[0] ?? ''];
  if (load === undefined) return en;
  // A language that cannot be fetched leaves the panel readable in English.
  return { ...en, ...(await load().catch(() => ({}))) };
}

/** A new language is one file beside `en.ts` and one line here, loaded only by those who read it. */
const languages: Record<string, () => Promise<Partial<Strings>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ja: async () => (await import('./ja.ts')).ja,
  pt: async () => (await import('./pt.ts')).pt,
};
