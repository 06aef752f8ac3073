import { useContext, useEffect, useRef, useState } from 'react';
import type { LastLook } from '../../../server/contract/brief.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { askForBrief } from './ask-for-brief.ts';
import type { BriefOutcome, BriefView } from './brief-view.ts';
import { FirstQuestionContext } from './first-question-context.ts';
import { followBrief } from './follow-brief.ts';
import type { BriefFollowing } from './follow-brief.ts';
import { judgeOutcomes } from './judge-outcomes.ts';
import { createVisits } from './visits.ts';

export interface UsedBrief {
  view: BriefView;
  /** What this agent saw on the visit before; it stays the same for as long as this visit lasts. */
  lastLook: LastLook | undefined;
  /** True from the agent's click until its answer. */
  refreshing: boolean;
  refresh(): void;
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
  const following = useRef<BriefFollowing>(undefined);

  useEffect(() => {
    const { client } = zaf;
    let active = true;
    let waiting = first;
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
      // Zendesk keeps the tabs of other tickets alive; one that is not laid out has no width.
      isVisible: () => active && document.visibilityState === 'visible' && window.innerWidth > 0,
    });
    following.current = brief;
    const nudge = () => brief.nudge();
    const activate = () => {
      active = true;
      brief.nudge();
    };
    const deactivate = () => {
      active = false;
    };
    for (const event of changes) client.on(event, nudge);
    client.on('app.activated', activate);
    client.on('app.deactivated', deactivate);
    document.addEventListener('visibilitychange', nudge);
    return () => {
      brief.stop();
      for (const event of changes) client.off(event, nudge);
      client.off('app.activated', activate);
      client.off('app.deactivated', deactivate);
      document.removeEventListener('visibilitychange', nudge);
    };
  }, [zaf, ticketId, first, visits]);

  return { ...shown, refresh: () => following.current?.refresh() };
}

/** What is drawn at first: the answer, where one came while the page was being loaded. */
function firstView(outcome: BriefOutcome | undefined): BriefView {
  const judge = judgeOutcomes(() => Date.now());
  if (outcome) judge.take(outcome);
  return judge.view();
}

/** https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#events */
const changes = ['ticket.conversation.changed', 'ticket.status.changed'];
