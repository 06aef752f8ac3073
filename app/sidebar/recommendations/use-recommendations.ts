import { useEffect, useRef, useState } from 'react';
import { follow } from '../following/follow.ts';
import type { Following } from '../following/follow.ts';
import { watchTicket } from '../following/watch-ticket.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { askForRecommendations } from './ask-for-recommendations.ts';
import { completeMs, judgeRecommendations, soonMs } from './judge-recommendations.ts';
import type { RecommendationsOutcome, RecommendationsView } from './recommendations-view.ts';

export interface UsedRecommendations {
  view: RecommendationsView;
  /** True from the agent's click until its answer. */
  refreshing: boolean;
  tryAgain(): void;
}

/** What is recommended for one ticket, kept current for as long as the panel is there. */
export function useRecommendations(ticketId: string): UsedRecommendations {
  const zaf = useZaf();
  const [shown, setShown] = useState<{ view: RecommendationsView; refreshing: boolean }>({
    view: { state: 'loading' },
    refreshing: false,
  });
  const following = useRef<Following>(undefined);

  useEffect(() => {
    const watch = watchTicket(zaf.client, () => following.current?.nudge());
    const followed = follow<RecommendationsOutcome, RecommendationsView>({
      judge: judgeRecommendations(() => Date.now()),
      ask: (_refresh, signal) => askForRecommendations(zaf, ticketId, signal),
      show: (view, asking) => setShown({ view, refreshing: asking === 'refresh' }),
      isVisible: () => watch.isVisible(),
      broken: { state: 'failed', reason: 'internal' },
      soonMs,
      lookAgainMs: completeMs,
    });
    following.current = followed;
    return () => {
      followed.stop();
      watch.stop();
    };
  }, [zaf, ticketId]);

  return { ...shown, tryAgain: () => following.current?.refresh() };
}
