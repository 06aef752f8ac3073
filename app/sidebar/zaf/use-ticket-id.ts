import { useCallback, useEffect, useRef, useState } from 'react';
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
  const latest = useRef(0);
  const ask = useCallback(() => {
    const own = ++latest.current;
    readTicketId(client).then(
      (id) => {
        if (own !== latest.current) return;
        setTicket(id === undefined ? { state: 'unsaved' } : { state: 'saved', id });
      },
      () => {
        // What was said before stands until something else is said.
        if (own !== latest.current) return;
        setTicket((before) => (before.state === 'unknown' ? { state: 'unsaid' } : before));
      },
    );
  }, [client]);
  useEffect(() => {
    ask();
    client.on('ticket.id.changed', ask);
    client.on('app.activated', ask);
    return () => {
      latest.current++;
      client.off('ticket.id.changed', ask);
      client.off('app.activated', ask);
    };
  }, [client, ask]);
  const askAgain = () => {
    setTicket({ state: 'unknown' });
    ask();
  };
  return { ticket, askAgain };
}
