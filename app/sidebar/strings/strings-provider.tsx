import { createContext, useContext, useMemo } from 'react';
import type { PropsWithChildren } from 'react';
import { en } from './en.ts';
import type { FirstStrings, StringKey, Strings } from './en.ts';

type Params = Record<string, string | number>;
/** The part of a key before `.one` and `.other`. */
type CountKey = { [K in StringKey]: K extends `${infer Base}.one` ? Base : never }[StringKey];

export interface Words {
  locale: string;
  /** What they are made of. */
  strings: FirstStrings;
  t(key: StringKey, params?: Params): string;
  /** Several things as one phrase: "a, b and c". */
  list(parts: string[]): string;
  /** The form of a text that fits a number in this language. */
  count(key: CountKey, count: number, params?: Params): string;
}

const WordsContext = createContext<Words>(wordsOf(en, 'en'));

/** Gives the components below their words; without it they speak English. */
export function StringsProvider({
  strings,
  locale,
  children,
}: PropsWithChildren<{ strings: FirstStrings; locale: string }>) {
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
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

function wordsOf(strings: FirstStrings, wantedLocale: string): Words {
  const locale = knownLocale(wantedLocale);
  let plural: Intl.PluralRules | undefined;
  const t = (key: StringKey, params: Params = {}) =>
    (strings[key] ?? key).replace(/\{\{(\w+)\}\}/g, (gap, name: string) =>
      String(params[name] ?? gap),
    );
  return {
    locale,
    strings,
    t,
    list: (parts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    count: (key, count, params = {}) => {
      plural ??= new Intl.PluralRules(locale);
      const form = `${key}.${plural.select(count)}`;
      const found = form in strings ? (form as StringKey) : (`${key}.other` as StringKey);
      return t(found, { count, ...params });
    },
  };
}

/** Zendesk has locales of its own making, e.g. `en-x-pirate`; those the browser refuses read English. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
