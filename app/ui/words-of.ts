type Params = Record<string, string | number>;
/** The part of a key before `.one` and `.other`. */
export type CountKey<K extends string> = {
  [P in K]: P extends `${infer Base}.one` ? Base : never;
}[K];

/** The words of a catalogue in one language. */
export interface Words<K extends string> {
  locale: string;
  /** A text with its gaps `{{name}}` filled; a gap without a value stays as it is. */
  t(key: K, params?: Params): string;
  /** Several things as one phrase: "a, b and c". */
  list(parts: string[]): string;
  /** The form of a text that fits a number in this language. */
  count(key: CountKey<K>, count: number, params?: Params): string;
}

/**
 * Makes a catalogue speak: both surfaces, the sidebar and the console, have their words this way.
 *
 * @param strings by key; `{{name}}` is filled in, keys ending in `.one` and `.other` are forms of one count
 * @param wantedLocale the locale that dates and plurals go by, as Zendesk or a browser names it
 * @param inFigures how a number is written where one fills a gap
 */
export function wordsOf<K extends string>(
  strings: Readonly<Partial<Record<K, string>>>,
  wantedLocale: string,
  inFigures: (number: number) => string = String,
): Words<K> {
  const locale = knownLocale(wantedLocale);
  let plural: Intl.PluralRules | undefined;
  const t = (key: K, params: Params = {}): string =>
    (strings[key] ?? key).replace(/\{\{(\w+)\}\}/g, (gap, name: string) => {
      const value = params[name] ?? gap;
      return typeof value === 'number' ? inFigures(value) : value;
    });
  return {
    locale,
    t,
    list: (parts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    count: (key, count, params = {}) => {
      plural ??= new Intl.PluralRules(locale);
      const form = `${key}.${plural.select(count)}`;
      const found = form in strings ? (form as K) : (`${key}.other` as K);
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
