import type { ApiError } from '../api/api-error.ts';
import { reader } from '../language/reader.ts';
import { saidByKey } from '../language/said.ts';
import { wordsNow } from '../language/words-now.ts';
import { refusalWords } from '../refusals/refusal-words.ts';

/**
 * What a refusal says to the person at the screen. The backend speaks English; other languages go by its reason, or by
 * its code, and otherwise show its own words.
 */
export function errorText({
  code,
  reason,
  params,
  message,
}: Pick<ApiError, 'code' | 'message'> & Partial<Pick<ApiError, 'reason' | 'params'>>): string {
  if (reader().language === 'en') return message;
  const words = wordsNow(refusalWords);
  const text = saidByKey(refusalWords, words, reason ?? code, params);
  return text === undefined || text.includes('{{') ? message : text;
}
