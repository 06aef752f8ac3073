import { z } from 'zod';
import type { ZafClient } from './client.ts';

/**
 * The id of the ticket beside the app, as Zendesk says it now.
 *
 * @returns `undefined` for a ticket that was not submitted yet
 */
export async function readTicketId(client: Pick<ZafClient, 'get'>): Promise<string | undefined> {
  const parsed = answer.safeParse(await client.get('ticket.id'));
  return parsed.success ? parsed.data['ticket.id'] : undefined;
}

const answer = z.object({
  'ticket.id': z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(/^\d+$/)),
});
