import type { ZafClient } from '../zaf/client.ts';

export interface TicketWatch {
  /** Whether an agent can see the panel now. */
  isVisible(): boolean;
  stop(): void;
}

/**
 * Watches the ticket beside a panel, and whether the panel is in view.
 *
 * @param nudge called when the ticket changed, and when the panel came into view
 */
export function watchTicket(client: Pick<ZafClient, 'on' | 'off'>, nudge: () => void): TicketWatch {
  let active = true;
  const activate = () => {
    active = true;
    nudge();
  };
  const deactivate = () => {
    active = false;
  };
  for (const event of changes) client.on(event, nudge);
  client.on('app.activated', activate);
  client.on('app.deactivated', deactivate);
  document.addEventListener('visibilitychange', nudge);
  return {
    // Zendesk keeps the tabs of other tickets alive; one that is not laid out has no width.
    isVisible: () => active && document.visibilityState === 'visible' && window.innerWidth > 0,
    stop() {
      for (const event of changes) client.off(event, nudge);
      client.off('app.activated', activate);
      client.off('app.deactivated', deactivate);
      document.removeEventListener('visibilitychange', nudge);
    },
  };
}

/** https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#events */
const changes = ['ticket.conversation.changed', 'ticket.status.changed'];
