import { wordsOf } from '../../ui/words-of.ts';
import type { Words } from '../../ui/words-of.ts';
import { figuresOf } from './figures-of.ts';
import type { Reading } from './find-language.ts';
import type { Language } from './languages.ts';

type Catalogue<K extends string> = Readonly<Record<K, string>>;

/** The words of one area of the console: English with the area itself, each other language when it is wanted. */
export interface Area<K extends string> {
  /** Fetches a language; a language that cannot be fetched leaves the area readable in English. */
  load(language: Language): Promise<void>;
  /** The words, or `undefined` as long as they are not there. */
  read(reading: Reading): Words<K> | undefined;
  english: Words<K>;
  /** The key, where there is a word for it: codes of the backend may be newer than the page. */
  find(key: string): K | undefined;
}

/** Every area that the pages opened so far have brought with them. */
export const areas = new Set<Pick<Area<string>, 'load'>>();

export function areaOf<K extends string>(
  en: Catalogue<K>,
  others: Record<Exclude<Language, 'en'>, () => Promise<Catalogue<K>>>,
): Area<K> {
  const loaded = new Map<Language, Catalogue<K> | 'failed'>([['en', en]]);
  const loading = new Map<Language, Promise<void>>();
  const made = new Map<string, Words<K>>();
  const english = wordsOf<K>(en, 'en', figuresOf('en'));
  const load = (language: Language): Promise<void> => {
    if (language === 'en' || loaded.has(language)) return Promise.resolve();
    const under = loading.get(language);
    if (under) return under;
    const fetched = others[language]()
      .then((strings) => loaded.set(language, strings))
      .catch(() => loaded.set(language, 'failed'))
      .then(() => undefined);
    loading.set(language, fetched);
    return fetched;
  };
  const area: Area<K> = {
    load,
    read: ({ language, locale }) => {
      const strings = loaded.get(language);
      if (strings === undefined) return undefined;
      // Dates and plurals must go by the same language as the words.
      if (strings === 'failed') return english;
      const words = made.get(locale) ?? wordsOf<K>(strings, locale, figuresOf(locale));
      made.set(locale, words);
      return words;
    },
    english,
    find: (key) => (Object.hasOwn(en, key) ? (key as K) : undefined),
  };
  areas.add(area);
  return area;
}
