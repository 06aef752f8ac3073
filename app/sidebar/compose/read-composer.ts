import { z } from 'zod';
import type { ZafClient } from '../zaf/client.ts';
import { within } from '../zaf/within.ts';

/** What an agent writes into: its channel (`publicReply`, `internalNote` or another), and for which ticket. */
export interface Composer {
  type: string;
  ticketId: string;
}

/** How long the composer may take over one answer. */
export const composerMs = 10_000;

/**
 * The composer as it stands now.
 *
 * @throws Silence, ZodError where there is none, or whatever Zendesk refuses with
 */
export async function readComposer(client: Pick<ZafClient, 'get'>): Promise<Composer> {
  const asked = Promise.all([client.get('comment.type'), client.get('ticket.id')]);
  const [type, ticket] = await within(asked, composerMs);
  const read = composer.parse({ ...Object(type), ...Object(ticket) });
  return { type: read['comment.type'], ticketId: read['ticket.id'] };
}

const composer = z.object({
  'comment.type': z.string(),
  'ticket.id': z.union([z.string(), z.number()]).transform(String),
});
