import type { SearchLanguage } from './language/search-language.ts';
import { isStopTerm, tokenise } from './tokenise.ts';

/** A text as the search sees it: its terms in order. This is what is stored, and all that ranking reads. */
export interface Analysed {
  language: SearchLanguage;
  title: string[];
  body: string[];
}

/** What is looked for: its terms, and how the text itself wrote each, to name what two texts share. */
export interface SearchQuery extends Analysed {
  said: ReadonlyMap<string, string>;
}

/** What a ticket of hundreds of comments says after this many terms is hardly what it is about. */
const mostTerms = 4000;

/**
 * Cuts a text into terms, in the language `searchLanguage` found for it.
 *
 * @param text.title a ticket's subject, an article's title; may be empty
 */
export function analyse(
  text: { title: string; body: string },
  language: SearchLanguage,
): SearchQuery {
  const said = new Map<string, string>();
  const termsOf = (from: string): string[] => {
    const tokens = tokenise(from, language).slice(0, mostTerms);
    for (const { term, start, end } of tokens) {
      if (!said.has(term) && !isStopTerm(term, language)) said.set(term, from.slice(start, end));
    }
    return tokens.map(({ term }) => term);
  };
  return { language, title: termsOf(text.title), body: termsOf(text.body), said };
}
