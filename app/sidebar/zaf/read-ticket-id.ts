import { z } from 'zod';
import type { ZafClient } from './client.ts';
import { within } from './within.ts';

/**
 * The id of the ticket beside the app, as Zendesk says it now.
 *
 * @param asked the question, where it was asked already
 * @returns `undefined` for a ticket that was not submitted yet
 * @throws Silence when Zendesk does not say anything, or whatever it refuses with
 */
export async function readTicketId(
  client: Pick<ZafClient, 'get'>,
  asked = client.get('ticket.id'),
): Promise<string | undefined> {
  const parsed = answer.safeParse(await within(asked, deadlineMs));
  return parsed.success ? parsed.data['ticket.id'] : undefined;
}

const deadlineMs = 5000;

const answer = z.object({
  'ticket.id': z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(/^\d+$/)),
});
