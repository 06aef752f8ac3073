import { createContext, useContext, useMemo } from 'react';
import type { PropsWithChildren } from 'react';
import { wordsOf } from '../../ui/words-of.ts';
import type { Words as CatalogueWords } from '../../ui/words-of.ts';
import { en } from './en.ts';
import type { FirstStrings, StringKey, Strings } from './en.ts';

export interface Words extends CatalogueWords<StringKey> {
  /** What they are made of. */
  strings: FirstStrings;
}

const WordsContext = createContext<Words>(sidebarWords(en, 'en'));

/** Gives the components below their words; without it they speak English. */
export function StringsProvider({
  strings,
  locale,
  children,
}: PropsWithChildren<{ strings: FirstStrings; locale: string }>) {
  const words = useMemo(() => sidebarWords(strings, locale), [strings, locale]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/**
 * Adds the words of a panel that is loaded later, in English; those of another language are there already.
 */
export function MoreStrings({
  strings,
  children,
}: PropsWithChildren<{ strings: Partial<Strings> }>) {
  const { strings: first, locale } = useWords();
  const all = useMemo(() => ({ ...strings, ...first }), [strings, first]);
  return (
    <StringsProvider strings={all} locale={locale}>
      {children}
    </StringsProvider>
  );
}

export function useWords(): Words {
  return useContext(WordsContext);
}

function sidebarWords(strings: FirstStrings, locale: string): Words {
  return { ...wordsOf<StringKey>(strings, locale), strings };
}
