import { useEffect, useRef, useState } from 'react';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { askForBrief } from './ask-for-brief.ts';
import type { BriefView } from './brief-view.ts';
import type { LastLook } from '../../../server/contract/brief.ts';
import { createVisits } from './visits.ts';
import { followBrief } from './follow-brief.ts';
import type { BriefFollowing } from './follow-brief.ts';

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
  const [shown, setShown] = useState<{
    view: BriefView;
    lastLook: LastLook | undefined;
    refreshing: boolean;
  }>({
    view: { state: 'loading' },
    lastLook: undefined,
    refreshing: false,
  });
  const following = useRef<BriefFollowing>(undefined);

  useEffect(() => {
    const { client } = zaf;
    let active = true;
    const visits = createVisits(() => Date.now());
    const brief = followBrief({
      ask: (refresh, signal) => askForBrief(zaf, { ticketId, refresh, visit: visits.id(), signal }),
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
  }, [zaf, ticketId]);

  return { ...shown, refresh: () => following.current?.refresh() };
}

/** https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#events */
const changes = ['ticket.conversation.changed', 'ticket.status.changed'];
