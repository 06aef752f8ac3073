import { saidKey, type SaidParams } from '../../../server/contract/said.ts';
import type { CountKey, Words } from '../../ui/words-of.ts';
import type { Area } from './area.ts';

/** What the backend says: by a code, and in English for whoever does not know the code. */
export interface Said<M extends string | undefined> {
  code?: string | undefined;
  params?: SaidParams | undefined;
  message?: M;
}

/**
 * What the backend says, in the reader's language; as it came in English, and where this page has no words for its code, or it came
 * without what they are filled with.
 *
 * @param prefix what the keys of these words begin with
 */
export function said<K extends string, M extends string | undefined>(
  { find }: Pick<Area<K>, 'find'>,
  words: Words<K>,
  prefix: string,
  { code, params = {}, message }: Said<M>,
): string | M {
  const isEnglish = words.locale.split('-')[0] === 'en';
  if (code === undefined || (isEnglish && message !== undefined)) return message as M;
  const text = saidByKey({ find }, words, `${prefix}.${saidKey(code, params)}`, params);
  return text === undefined || text.includes('{{') ? (message as M) : text;
}

/** The same by a whole key, which may have no words here. */
export function saidByKey<K extends string>(
  { find }: Pick<Area<K>, 'find'>,
  words: Words<K>,
  key: string,
  params: SaidParams = {},
): string | undefined {
  const filled = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value) ? words.list(value) : value,
    ]),
  );
  const plain = find(key);
  if (plain !== undefined) return words.t(plain, filled);
  const { count } = params;
  const hasForms = find(`${key}.other`) !== undefined && typeof count === 'number';
  return hasForms ? words.count(key as CountKey<K>, count, filled) : undefined;
}
