import type { Brief } from '../../../server/contract/brief.ts';
import type { BriefOutcome, BriefView } from './brief-view.ts';

export interface BriefFollowing {
  /** Asks again soon: something changed, or the panel came into view. */
  nudge(): void;
  /** Asks again at once and lets the backend look anew. */
  refresh(): void;
  stop(): void;
}

export interface FollowBriefOptions {
  ask(refresh: boolean, signal: AbortSignal): Promise<BriefOutcome>;
  show(view: BriefView, asking: 'refresh' | undefined): void;
  /** Hidden panels do not ask: Zendesk grants an app 100 calls a minute over all its open tabs. */
  isVisible(): boolean;
}

/**
 * Keeps the brief of one ticket current: asks, waits as told while it is being made, and looks again
 * every half minute, sooner after the first failures. One question at a time; a nudge during one is answered by another after it.
 */
export function followBrief({ ask, show, isVisible }: FollowBriefOptions): BriefFollowing {
  let view: BriefView = { state: 'loading' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let nudged = false;
  let waitingSince: number | undefined;
  let previousWaitMs = 0;
  let failures = 0;

  async function askNow(refresh: boolean): Promise<void> {
    clearTimeout(timer);
    asking?.abort();
    const own = (asking = new AbortController());
    nudged = false;
    if (refresh) {
      waitingSince = undefined;
      failures = 0;
      // After a failure the agent must see that "Try again" did something.
      if (view.state === 'failed' && !view.brief) view = { state: 'processing' };
      show(view, 'refresh');
    }
    // The question maps its own failures; what still throws is a fault in this page.
    const outcome = await ask(refresh, own.signal).catch((): BriefOutcome => ({
      state: 'failed',
      reason: 'internal',
    }));
    if (asking !== own) return;
    asking = undefined;
    const waitMs = take(outcome);
    show(view, undefined);
    later(nudged ? nudgeMs : waitMs);
  }

  /** Turns an outcome into the view; answers how long to wait before the next question. */
  function take(outcome: BriefOutcome): number {
    if (outcome.state !== 'failed') failures = 0;
    if (outcome.state === 'processing' || outcome.state === 'outdated') return wait(outcome);
    waitingSince = undefined;
    previousWaitMs = 0;
    if (outcome.state !== 'failed') {
      view = outcome;
      return lookAgainMs;
    }
    // A hiccup must not take away what can be read; a withdrawn permission must.
    const brief = outcome.brief ?? (outcome.reason === 'not-allowed' ? undefined : shownBrief());
    view = { state: 'failed', reason: outcome.reason, brief };
    const patienceMs = failureWaitsMs[failures++] ?? lookAgainMs;
    return Math.max(outcome.retryAfterMs ?? patienceMs, nudgeMs);
  }

  function wait(outcome: Extract<BriefOutcome, { askAgainMs: number }>): number {
    waitingSince ??= Date.now();
    const brief = outcome.state === 'outdated' ? outcome.brief : undefined;
    if (Date.now() - waitingSince >= processingLimitMs) {
      view = { state: 'failed', reason: 'took-too-long', brief };
      return lookAgainMs;
    }
    view = brief ? { state: 'outdated', brief } : { state: 'processing' };
    previousWaitMs = Math.min(
      Math.max(outcome.askAgainMs, previousWaitMs * 1.5, nudgeMs),
      maxWaitMs,
    );
    return previousWaitMs;
  }

  function shownBrief(): Brief | undefined {
    return 'brief' in view ? view.brief : undefined;
  }

  function later(waitMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isVisible()) void askNow(false);
      else later(lookAgainMs);
    }, waitMs);
  }

  void askNow(false);
  return {
    nudge: () => {
      nudged = true;
      if (asking === undefined) later(nudgeMs);
    },
    refresh: () => void askNow(true),
    stop: () => {
      clearTimeout(timer);
      const own = asking;
      asking = undefined;
      own?.abort();
    },
  };
}

/** "Processing…" for longer than this is a failure, and the agent is told so. */
const processingLimitMs = 60_000;
const lookAgainMs = 30_000;
/** Most failures are over at once; those that are not must not be asked about for ever. */
const failureWaitsMs = [2_000, 5_000, 15_000];
const maxWaitMs = 8_000;
/** Long enough for one reply to arrive as the several events it fires. */
const nudgeMs = 300;
