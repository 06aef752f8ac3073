import { follow } from '../following/follow.ts';
import type { Following, FollowOptions } from '../following/follow.ts';
import type { BriefOutcome, BriefView } from './brief-view.ts';
import { judgeOutcomes, lookAgainMs, soonMs } from './judge-outcomes.ts';

export type FollowBriefOptions = Pick<
  FollowOptions<BriefOutcome, BriefView>,
  'ask' | 'show' | 'isVisible'
>;

/**
 * Keeps the brief of one ticket current: asks, waits as told while it is being made, and looks again every half
 * minute, sooner after the first failures. A refresh lets the backend look anew.
 */
export function followBrief(options: FollowBriefOptions): Following {
  return follow({
    ...options,
    judge: judgeOutcomes(() => Date.now()),
    broken: { state: 'failed', reason: 'internal' },
    soonMs,
    lookAgainMs,
  });
}
