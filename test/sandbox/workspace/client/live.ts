import { refreshPage } from './refresh-page.ts';
import type { PageState } from '../state/page-state.ts';

/** An event the Apps API sends to an app's pages. */
export interface Notified {
  appId: number;
  event: string;
  body: unknown;
}

export interface LiveListeners {
  /** The page was refreshed because something changed in the account. */
  onChange(state: PageState | undefined): void;
  onNotify(notification: Notified): void;
  /** Only changes of this ticket count; default all. */
  ticketId?: number;
}

/** Follows the account: refreshes the page when a ticket changes, in one go for changes that come together. */
export function startLive({ onChange, onNotify, ticketId }: LiveListeners): void {
  let running = false;
  let again = false;
  const refresh = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        onChange(await refreshPage());
      } while (again);
    } finally {
      running = false;
    }
  };
  const events = new EventSource('/agent/live');
  const changed = (event: MessageEvent<string>) => {
    const { id } = JSON.parse(event.data) as { id: number };
    if (ticketId === undefined || id === ticketId) void refresh();
  };
  events.addEventListener('ticket', changed);
  events.addEventListener('gone', changed);
  events.addEventListener('notify', (event: MessageEvent<string>) =>
    onNotify(JSON.parse(event.data) as Notified),
  );
  // After a lost connection something may have been missed.
  let opened = false;
  events.addEventListener('open', () => {
    if (opened) void refresh();
    opened = true;
  });
}
