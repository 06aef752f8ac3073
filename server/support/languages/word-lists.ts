import type { Language } from './language.ts';
import { languages, type LanguageCode } from './languages.ts';

type ListName = {
  [Key in keyof Language]: Language[Key] extends string ? Key : never;
}[keyof Language];

const ready = new Map<string, ReadonlySet<string>>();
const tables = new Map<string, ReadonlyMap<string, string>>();

/** The words of a list as a set; expressions of several words have spaces between them. */
export function wordsOf(code: LanguageCode, name: ListName): ReadonlySet<string> {
  const key = `${code} ${name}`;
  const known = ready.get(key);
  if (known) return known;
  const made = new Set(languages[code][name].split(' ').map((word) => word.replaceAll('_', ' ')));
  ready.set(key, made);
  return made;
}

/** A list of "word=value" as a table. */
export function tableOf(
  code: LanguageCode,
  name: 'counts' | 'days' | 'units' | 'periods',
): ReadonlyMap<string, string> {
  const key = `${code} ${name}`;
  const known = tables.get(key);
  if (known) return known;
  const made = new Map(
    languages[code][name].split(' ').map((pair): [string, string] => {
      const [word = '', value = ''] = pair.split('=');
      return [word.replaceAll('_', ' '), value];
    }),
  );
  tables.set(key, made);
  return made;
}

/** A list whose place tells the value, months or numbers, as a table; other ways to write one stand after a bar. */
export function placesOf(
  code: LanguageCode,
  name: 'months' | 'weekdays' | 'numbers' | 'tens' | 'ordinals',
): ReadonlyMap<string, string> {
  const key = `${code} ${name}`;
  const known = tables.get(key);
  if (known) return known;
  const made = new Map(
    languages[code][name]
      .split(' ')
      .flatMap((ways, place) =>
        ways.split('|').map((way): [string, string] => [way.replaceAll('_', ' '), String(place)]),
      ),
  );
  tables.set(key, made);
  return made;
}
