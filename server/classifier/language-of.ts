import { searchLanguage, type SearchLanguage } from '../search/language/search-language.ts';
import type { TicketText } from './classifier.ts';

/** What is read of a text to tell its language. */
const mostChars = 1000;

/** The language a ticket is in, or the usual one where it is too short to tell. */
export function languageOf({ subject, body }: TicketText, usual: SearchLanguage): SearchLanguage {
  return searchLanguage(`${subject}\n${body}`.slice(0, mostChars), { usual });
}
