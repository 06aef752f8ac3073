import type { BriefOutcome, BriefView } from './brief-view.ts';
import { judgeOutcomes, lookAgainMs, soonMs } from './judge-outcomes.ts';

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
 * Keeps the brief of one ticket current: asks, waits as told while it is being made, and looks again every half
 * minute, sooner after the first failures. One question at a time; a nudge during one is answered by another
 * after it.
 */
export function followBrief({ ask, show, isVisible }: FollowBriefOptions): BriefFollowing {
  const judge = judgeOutcomes(() => Date.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let nudged = false;

  async function askNow(refresh: boolean): Promise<void> {
    clearTimeout(timer);
    asking?.abort();
    const own = (asking = new AbortController());
    nudged = false;
    if (refresh) {
      judge.startAnew();
      show(judge.view(), 'refresh');
    }
    // The question maps its own failures; what still throws is a fault in this page.
    const outcome = await ask(refresh, own.signal).catch((): BriefOutcome => ({
      state: 'failed',
      reason: 'internal',
    }));
    if (asking !== own) return;
    asking = undefined;
    const waitMs = judge.take(outcome);
    show(judge.view(), undefined);
    later(nudged ? soonMs : waitMs);
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
      if (asking === undefined) later(soonMs);
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
