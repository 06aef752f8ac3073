import { z } from 'zod';
import type { ZafClient } from './client.ts';
import { within } from './within.ts';

/**
 * The id of the ticket beside the app, as Zendesk says it now.
 *
 * @returns `undefined` for a ticket that was not submitted yet
 * @throws Silence when Zendesk does not say anything, or whatever it refuses with
 */
export async function readTicketId(client: Pick<ZafClient, 'get'>): Promise<string | undefined> {
  const parsed = answer.safeParse(await within(client.get('ticket.id'), deadlineMs));
  return parsed.success ? parsed.data['ticket.id'] : undefined;
}

const deadlineMs = 5000;

const answer = z.object({
  'ticket.id': z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(/^\d+$/)),
});
