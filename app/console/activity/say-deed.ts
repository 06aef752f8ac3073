import type { ActivityLine } from '../../../server/contract/activity.ts';
import { composeDeed, type SayByKey } from '../../../server/contract/compose-deed.ts';
import { saidByKey } from '../language/said.ts';
import { reader } from '../language/reader.ts';
import { wordsNow } from '../language/words-now.ts';
import { activityWords } from './activity-words.ts';

/** What an entry says was done, in the reader's language; as it came where this page has no words for it. */
export function sayDeed(line: ActivityLine): string {
  if (reader().language === 'en') return line.what;
  const words = wordsNow(activityWords);
  const by =
    (prefix: string): SayByKey =>
    (key, params) =>
      saidByKey(activityWords, words, `${prefix}.${key}`, params);
  const text = composeDeed(line, by('did'), by('part'));
  return text === undefined || text.includes('{{') ? line.what : text;
}
