import { useContext, useEffect, useRef, useState } from 'react';
import type { LastLook } from '../../../server/contract/brief.ts';
import type { Following } from '../following/follow.ts';
import { watchTicket } from '../following/watch-ticket.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { askForBrief } from './ask-for-brief.ts';
import { chooseBriefLocale } from './brief-locale.ts';
import type { BriefOutcome, BriefView } from './brief-view.ts';
import { FirstQuestionContext } from './first-question-context.ts';
import { followBrief } from './follow-brief.ts';
import { judgeOutcomes } from './judge-outcomes.ts';
import { createVisits } from './visits.ts';

export interface UsedBrief {
  view: BriefView;
  /** What this agent saw on the visit before; it stays the same for as long as this visit lasts. */
  lastLook: LastLook | undefined;
  /** True from the agent's click until its answer. */
  refreshing: boolean;
  refresh(): void;
  /** Has it written in another language from now on. */
  readIn(locale: string): void;
}

/** The brief of one ticket, kept current for as long as the panel is there. */
export function useBrief(ticketId: string): UsedBrief {
  const zaf = useZaf();
  const asked = useContext(FirstQuestionContext);
  const first = asked?.ticketId === ticketId ? asked : undefined;
  const [visits] = useState(() => createVisits(() => Date.now(), first?.visit));
  const [shown, setShown] = useState(() => {
    const view = firstView(first?.outcome);
    return { view, lastLook: visits.lastLook(view), refreshing: false };
  });
  const following = useRef<Following>(undefined);

  useEffect(() => {
    let waiting = first;
    const watch = watchTicket(zaf.client, () => following.current?.nudge());
    const brief = followBrief({
      ask: (refresh, signal) => {
        const answer = refresh ? undefined : waiting?.asked;
        waiting = undefined;
        return answer ?? askForBrief(zaf, { ticketId, refresh, visit: visits.id(), signal });
      },
      show: (view, asking) =>
        setShown({
          view,
          lastLook: visits.lastLook(view),
          refreshing: asking === 'refresh',
        }),
      isVisible: () => watch.isVisible(),
    });
    following.current = brief;
    return () => {
      brief.stop();
      watch.stop();
    };
  }, [zaf, ticketId, first, visits]);

  return {
    ...shown,
    refresh: () => following.current?.refresh(),
    readIn: (locale) => {
      chooseBriefLocale(locale);
      following.current?.nudge();
    },
  };
}

/** What is drawn at first: the answer, where one came while the page was being loaded. */
function firstView(outcome: BriefOutcome | undefined): BriefView {
  const judge = judgeOutcomes(() => Date.now());
  if (outcome) judge.take(outcome);
  return judge.view();
}
