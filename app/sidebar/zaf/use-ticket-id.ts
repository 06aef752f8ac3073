import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { ZafClient } from './client.ts';

/** The ticket beside a panel: not said yet, not submitted yet, or there with its id. */
export type BesideTicket =
  { state: 'unknown' } | { state: 'unsaved' } | { state: 'saved'; id: string };

/** The ticket beside which the panel stands, as Zendesk says it now. */
export function useTicketId(client: Pick<ZafClient, 'get' | 'on' | 'off'>): BesideTicket {
  const [ticket, setTicket] = useState<BesideTicket>({ state: 'unknown' });
  useEffect(() => {
    let gone = false;
    const read = () => {
      client.get('ticket.id').then(
        (found) => {
          const parsed = answer.safeParse(found);
          if (gone) return;
          setTicket(
            parsed.success
              ? { state: 'saved', id: parsed.data['ticket.id'] }
              : { state: 'unsaved' },
          );
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

const answer = z.object({
  'ticket.id': z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(/^\d+$/)),
});
