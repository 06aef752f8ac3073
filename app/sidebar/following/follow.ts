/** What the outcomes of one question after another mean together. */
export interface Judge<Outcome, View> {
  /** What is to be shown now. */
  view(): View;
  /** Takes the next outcome. @returns how long to wait before the next question, in ms */
  take(outcome: Outcome): number;
  /** The agent asks for it: patience begins anew, and after a failure they see that something is done. */
  startAnew(): void;
}

export interface Following {
  /** Asks again soon: something changed, or the panel came into view. */
  nudge(): void;
  /** Asks again at once, because the agent wants it. */
  refresh(): void;
  stop(): void;
}

export interface FollowOptions<Outcome, View> {
  judge: Judge<Outcome, View>;
  /** @param refresh the agent pressed for it */
  ask(refresh: boolean, signal: AbortSignal): Promise<Outcome>;
  show(view: View, asking: 'refresh' | undefined): void;
  /** Hidden panels do not ask: Zendesk grants an app 100 calls a minute over all its open tabs. */
  isVisible(): boolean;
  /** What a question came to that threw: it maps its own failures, so that is a fault in this page. */
  broken: Outcome;
  /** How soon after a nudge to ask. */
  soonMs: number;
  /** How often a hidden panel looks whether it is still hidden. */
  lookAgainMs: number;
}

/**
 * Keeps an answer current: asks, and waits as the judge says before it asks again. One question at a time; a nudge
 * during one is answered by another after it.
 */
export function follow<Outcome, View>({
  judge,
  ask,
  show,
  isVisible,
  broken,
  soonMs,
  lookAgainMs,
}: FollowOptions<Outcome, View>): Following {
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
    const outcome = await ask(refresh, own.signal).catch(() => broken);
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
