import type { ApiError } from '../api/api-error.ts';
import { reader } from '../language/reader.ts';
import { wordsNow } from '../language/words-now.ts';
import { shellWords } from './shell-words.ts';

/**
 * What a refusal says to the person at the screen. The backend speaks English, and says most of what is wrong; other
 * languages go by its code, where that says enough, and otherwise show its own words.
 */
export function errorText({ code, message }: Pick<ApiError, 'code' | 'message'>): string {
  const key = reader().language === 'en' ? undefined : shellWords.find(`code.${code}`);
  return key === undefined ? message : wordsNow(shellWords).t(key);
}
