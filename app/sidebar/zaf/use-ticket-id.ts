import { useEffect, useState } from 'react';
import { readTicketId } from './read-ticket-id.ts';
import type { Zaf } from './start-zaf.ts';

/** The ticket beside a panel: not said yet, not submitted yet, or there with its id. */
export type BesideTicket =
  { state: 'unknown' } | { state: 'unsaved' } | { state: 'saved'; id: string };

/** The ticket beside which the panel stands, as Zendesk says it now; what it said at the start to begin with. */
export function useTicketId({ client, ticketId }: Pick<Zaf, 'client' | 'ticketId'>): BesideTicket {
  const [ticket, setTicket] = useState<BesideTicket>(
    ticketId === undefined ? { state: 'unknown' } : { state: 'saved', id: ticketId },
  );
  useEffect(() => {
    let gone = false;
    const read = () => {
      readTicketId(client).then(
        (id) => {
          if (!gone) setTicket(id === undefined ? { state: 'unsaved' } : { state: 'saved', id });
        },
        () => undefined, // Asked again when the id changes or the tab is opened.
      );
    };
    read();
    client.on('ticket.id.changed', read);
    client.on('app.activated', read);
    return () => {
      gone = true;
      client.off('ticket.id.changed', read);
      client.off('app.activated', read);
    };
  }, [client]);
  return ticket;
}
