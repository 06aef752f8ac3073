import type { Judge } from '../following/follow.ts';
import type { BriefOutcome, BriefView } from './brief-view.ts';

/**
 * What the outcomes of one question after another mean together: what is shown, and how soon to ask again.
 *
 * @param now milliseconds since 1970
 */
export function judgeOutcomes(now: () => number): Judge<BriefOutcome, BriefView> {
  let view: BriefView = { state: 'loading' };
  let waitingSince: number | undefined;
  let previousWaitMs = 0;
  let failures = 0;

  function judgeWaiting(outcome: Extract<BriefOutcome, { askAgainMs: number }>): number {
    waitingSince ??= now();
    const brief = outcome.state === 'outdated' ? outcome.brief : undefined;
    if (now() - waitingSince >= processingLimitMs) {
      view = { state: 'failed', reason: 'took-too-long', brief };
      return lookAgainMs;
    }
    view = brief ? { state: 'outdated', brief } : { state: 'processing' };
    const patienceMs = Math.max(outcome.askAgainMs, previousWaitMs * 1.5, soonMs);
    previousWaitMs = Math.min(patienceMs, maxWaitMs);
    return previousWaitMs;
  }

  /** The brief is there, and a better one is being written: that may take a model minutes. */
  function judgeWriting(askAgainMs: number): number {
    waitingSince ??= now();
    if (now() - waitingSince >= writingLimitMs) return lookAgainMs;
    previousWaitMs = Math.min(Math.max(askAgainMs, previousWaitMs * 1.5), maxWaitMs);
    return previousWaitMs;
  }

  function judgeFailure(outcome: Extract<BriefOutcome, { state: 'failed' }>): number {
    const shown = 'brief' in view ? view.brief : undefined;
    // A hiccup must not take away what can be read; a withdrawn permission must.
    const brief = outcome.reason === 'not-allowed' ? undefined : (outcome.brief ?? shown);
    view = { state: 'failed', reason: outcome.reason, brief };
    const patienceMs = failureWaitsMs[failures++] ?? lookAgainMs;
    return Math.max(outcome.retryAfterMs ?? patienceMs, soonMs);
  }

  return {
    view: () => view,
    take(outcome) {
      if (outcome.state !== 'failed') failures = 0;
      if (outcome.state === 'processing' || outcome.state === 'outdated') {
        return judgeWaiting(outcome);
      }
      if (outcome.state === 'ready' && outcome.model?.state === 'writing') {
        view = outcome;
        return judgeWriting(outcome.model.askAgainMs);
      }
      waitingSince = undefined;
      previousWaitMs = 0;
      if (outcome.state === 'failed') return judgeFailure(outcome);
      view = outcome;
      return lookAgainMs;
    },
    startAnew() {
      waitingSince = undefined;
      failures = 0;
      if (view.state === 'failed' && !view.brief) view = { state: 'processing' };
    },
  };
}

/** "Processing…" for longer than this is a failure, and the agent is told so. */
const processingLimitMs = 60_000;
/** After this a better brief is looked for no more often than news are. */
const writingLimitMs = 3 * 60_000;
/** How often a brief that stands is looked at again. */
export const lookAgainMs = 30_000;
/** Most failures are over at once; those that are not must not be asked about for ever. */
const failureWaitsMs = [2_000, 5_000, 15_000];
const maxWaitMs = 8_000;
/** Long enough for one reply to arrive as the several events it fires. */
export const soonMs = 300;
