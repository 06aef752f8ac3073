import { ZendeskError } from '../zendesk/errors.ts';
import { ComeBackLater } from './catalogue.ts';

const usualPauseMs = 30_000;

/**
 * What a job does about a call to Zendesk that failed: it comes back when Zendesk says so, or after a pause. What
 * asking again cannot help with is thrown as it is.
 *
 * @param pauseMs where Zendesk does not say how long
 * @throws ComeBackLater
 */
export function comeBackWhenFree(failure: unknown, pauseMs = usualPauseMs): never {
  if (!(failure instanceof ZendeskError) || failure.remedy === 'our-bug') throw failure;
  throw new ComeBackLater(failure.retryAfterMs ?? pauseMs);
}
