import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { ZafClient } from './client.ts';

/**
 * The id of the ticket beside which the panel stands. `undefined` until Zendesk has said it, and for a
 * ticket that was not saved yet.
 */
export function useTicketId(client: Pick<ZafClient, 'get' | 'on' | 'off'>): string | undefined {
  const [ticketId, setTicketId] = useState<string>();
  useEffect(() => {
    let gone = false;
    const read = () => {
      client.get('ticket.id').then(
        (found) => {
          const parsed = answer.safeParse(found);
          if (!gone) setTicketId(parsed.success ? parsed.data['ticket.id'] : undefined);
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
  return ticketId;
}

const answer = z.object({
  'ticket.id': z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(/^\d+$/)),
});
