import type { Judge } from '../following/follow.ts';
import type { RecommendationsOutcome, RecommendationsView } from './recommendations-view.ts';

/**
 * What the outcomes of one question after another mean together: what is shown, and how soon to ask again.
 *
 * @param now milliseconds since 1970
 */
export function judgeRecommendations(
  now: () => number,
): Judge<RecommendationsOutcome, RecommendationsView> {
  let view: RecommendationsView = { state: 'loading' };
  let waitingSince: number | undefined;
  let previousWaitMs = 0;
  let failures = 0;

  function judgeWaiting(askAgainMs: number): number {
    waitingSince ??= now();
    previousWaitMs = Math.min(Math.max(askAgainMs, previousWaitMs * 1.5, soonMs), maxWaitMs);
    if (now() - waitingSince >= processingLimitMs) {
      if (view.state !== 'ready') view = { state: 'failed', reason: 'took-too-long' };
      return incompleteMs;
    }
    // What was found before is still worth reading while it is looked for anew.
    if (view.state !== 'ready') view = { state: 'processing' };
    return previousWaitMs;
  }

  return {
    view: () => view,
    take(outcome) {
      if (outcome.state === 'processing') return judgeWaiting(outcome.askAgainMs);
      waitingSince = undefined;
      previousWaitMs = 0;
      if (outcome.state === 'failed') {
        // A hiccup must not take away what can be read; the next question repairs it.
        if (view.state !== 'ready') view = { state: 'failed', reason: outcome.reason };
        const patienceMs = failureWaitsMs[failures++] ?? incompleteMs;
        return Math.max(outcome.retryAfterMs ?? patienceMs, soonMs);
      }
      failures = 0;
      view = outcome;
      const grows =
        outcome.state === 'no-history' || (outcome.state === 'ready' && outcome.incomplete);
      return grows ? incompleteMs : completeMs;
    },
    startAnew() {
      waitingSince = undefined;
      failures = 0;
      if (view.state !== 'ready') view = { state: 'processing' };
    },
  };
}

/** "Looking…" for longer than this is a failure, and the agent is told so. */
const processingLimitMs = 60_000;
/** Longer than for the brief: what is recommended is made anew only after it. */
export const soonMs = 2_000;
const maxWaitMs = 8_000;
/** How often an answer is looked at again that will grow. */
const incompleteMs = 60_000;
/** How often one is that changes with its ticket alone, of whose changes Zendesk tells. */
export const completeMs = 120_000;
const failureWaitsMs = [2_000, 5_000, 15_000];
