import type { RequestFailReason } from '../zaf/fail-reason.ts';
import type { Judge } from './follow.ts';

type Waiting = { state: 'processing'; askAgainMs: number };
type Failed = { state: 'failed'; reason: RequestFailReason; retryAfterMs?: number };

/** What a panel shows whose answer, once there, is worth reading until there is another. */
export type KeptView<Answer> =
  | Answer
  | { state: 'loading' | 'processing' }
  | { state: 'failed'; reason: RequestFailReason | 'took-too-long' };

/**
 * What the outcomes of one question after another mean together, where a `ready` answer stays while it is looked for
 * anew, and while that fails for once.
 *
 * @param now milliseconds since 1970
 * @param lookAgainMs how soon to ask again after an answer
 */
export function judgeKept<Answer extends { state: string }>(
  now: () => number,
  lookAgainMs: (answer: Answer) => number,
): Judge<Answer | Waiting | Failed, KeptView<Answer>> {
  let view: KeptView<Answer> = { state: 'loading' };
  let waitingSince: number | undefined;
  let previousWaitMs = 0;
  let failures = 0;

  const showUnlessReady = (next: KeptView<Answer>) => {
    if (view.state !== 'ready') view = next;
  };

  function judgeWaiting({ askAgainMs }: Waiting): number {
    waitingSince ??= now();
    previousWaitMs = Math.min(Math.max(askAgainMs, previousWaitMs * 1.5, soonMs), maxWaitMs);
    if (now() - waitingSince >= processingLimitMs) {
      showUnlessReady({ state: 'failed', reason: 'took-too-long' });
      return patientMs;
    }
    showUnlessReady({ state: 'processing' });
    return previousWaitMs;
  }

  return {
    view: () => view,
    take(outcome) {
      if (isWaiting(outcome)) return judgeWaiting(outcome);
      waitingSince = undefined;
      previousWaitMs = 0;
      if (isFailed(outcome)) {
        showUnlessReady({ state: 'failed', reason: outcome.reason });
        const patienceMs = failureWaitsMs[failures++] ?? patientMs;
        return Math.max(outcome.retryAfterMs ?? patienceMs, soonMs);
      }
      failures = 0;
      view = outcome;
      return lookAgainMs(outcome);
    },
    startAnew() {
      waitingSince = undefined;
      failures = 0;
      showUnlessReady({ state: 'processing' });
    },
  };
}

function isWaiting(outcome: { state: string }): outcome is Waiting {
  return outcome.state === 'processing';
}

function isFailed(outcome: { state: string }): outcome is Failed {
  return outcome.state === 'failed';
}

/** "Looking…" for longer than this is a failure, and the agent is told so. */
const processingLimitMs = 60_000;
/** Longer than for the brief: what rests on it is made anew only after it. */
export const soonMs = 2_000;
const maxWaitMs = 8_000;
/** How often an answer is looked at again that will grow, or did not come. */
export const patientMs = 60_000;
/** How often one is that changes with its ticket alone, of whose changes Zendesk tells. */
export const completeMs = 120_000;
const failureWaitsMs = [2_000, 5_000, 15_000];
