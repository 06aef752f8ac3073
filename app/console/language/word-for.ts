import type { Area } from './area.ts';
import { wordsNow } from './words-now.ts';

/** The word for a code of the backend, or the code itself where the page knows no word for it. */
export function wordFor<K extends string>(area: Area<K>, prefix: string, code: string): string {
  const key = area.find(`${prefix}.${code}`);
  return key === undefined ? code : wordsNow(area).t(key);
}
