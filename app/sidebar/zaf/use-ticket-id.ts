import { useEffect, useState } from 'react';
import { readTicketId } from './read-ticket-id.ts';
import type { Zaf } from './start-zaf.ts';

/** The ticket beside a panel: not said yet, not said although asked, not submitted yet, or there with its id. */
export type BesideTicket =
  | { state: 'unknown' }
  | { state: 'unsaid' }
  | { state: 'unsaved' }
  | { state: 'saved'; id: string };

export interface UsedTicketId {
  ticket: BesideTicket;
  /** Asks once more. */
  askAgain(): void;
}

/** The ticket beside which the panel stands, as Zendesk says it now; what it said at the start to begin with. */
export function useTicketId({ client, ticketId }: Pick<Zaf, 'client' | 'ticketId'>): UsedTicketId {
  const [ticket, setTicket] = useState<BesideTicket>(
    ticketId === undefined ? { state: 'unknown' } : { state: 'saved', id: ticketId },
  );
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let asked = 0;
    const ask = () => {
      const own = ++asked;
      readTicketId(client).then(
        (id) => {
          if (own !== asked) return;
          setTicket(id === undefined ? { state: 'unsaved' } : { state: 'saved', id });
        },
        () => {
          // What was said before stands until something else is said.
          if (own !== asked) return;
          setTicket((before) => (before.state === 'unknown' ? { state: 'unsaid' } : before));
        },
      );
    };
    ask();
    client.on('ticket.id.changed', ask);
    client.on('app.activated', ask);
    return () => {
      asked = -1;
      client.off('ticket.id.changed', ask);
      client.off('app.activated', ask);
    };
  }, [client, attempt]);
  const askAgain = () => {
    setTicket({ state: 'unknown' });
    setAttempt(attempt + 1);
  };
  return { ticket, askAgain };
}
