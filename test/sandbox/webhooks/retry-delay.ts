import type { Tried } from './call-webhook.ts';

const MAX_RETRY_AFTER_SECONDS = 60;

/**
 * How many seconds until Zendesk tries again, `undefined` for never (its guide to webhooks): 409 three
 * times; 429 and 503 when `retry-after` is under a minute; a timeout five times; anything else is final.
 */
export function retryDelay(
  { attempt, retryAfterSeconds }: Tried,
  triesSoFar: number,
): number | undefined {
  if (attempt.status === 'timeout') return triesSoFar <= 5 ? 1 : undefined;
  if (attempt.statusCode === 409) return triesSoFar <= 3 ? 1 : undefined;
  if (attempt.statusCode !== 429 && attempt.statusCode !== 503) return undefined;
  if (retryAfterSeconds === undefined || retryAfterSeconds >= MAX_RETRY_AFTER_SECONDS)
    return undefined;
  return triesSoFar <= 5 ? retryAfterSeconds : undefined;
}
