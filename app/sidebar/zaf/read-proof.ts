import { z } from 'zod';
import type { BriefRequest } from '../../../server/contract/brief.ts';
import { newestFirst } from '../../../server/contract/widget.ts';
import type { ZafClient, ZafRequest } from './client.ts';
import { sendRequest } from './send-request.ts';

/**
 * Reads, in the agent's own session, what only someone who can open the ticket now can know: the id of
 * its newest comment, or of the newest conversation log entry on a messaging ticket.
 *
 * @returns `undefined` for a ticket without a single entry
 * @throws RequestError; `not-found` and `forbidden` mean that Zendesk does not show it to this agent
 */
export async function readProof(
  client: Pick<ZafClient, 'request'>,
  ticketId: string,
  signal: AbortSignal,
): Promise<BriefRequest['proof'] | undefined> {
  const read = <T>(path: string, schema: z.ZodType<T>) =>
    sendRequest(client, { ...ownSession, url: `/api/v2/tickets/${ticketId}${path}` }, schema, {
      deadlineMs: 10_000,
      signal,
    });
  const shown = read('', ticketAnswer);
  // Asked for at once, since few tickets are messaging tickets and every agent waits for this.
  const listed = read(`/comments?${newestOnly}`, commentsAnswer);
  listed.catch(() => undefined);
  const { ticket } = await shown;
  const newest = ticket.from_messaging_channel
    ? (await read(`/conversation_log?${newestOnly}`, logAnswer)).events[0]
    : (await listed).comments[0];
  return newest && { newestEntryId: newest.id, updatedAt: ticket.updated_at };
}

const ownSession = {
  type: 'GET',
  dataType: 'json',
  autoRetry: false,
} satisfies Partial<ZafRequest>;
const newestOnly = `sort=${newestFirst}&page[size]=1`;

const ticketAnswer = z.object({
  ticket: z.object({
    updated_at: z.string().optional(),
    from_messaging_channel: z.boolean().optional(),
  }),
});
/** Comments are numbered, entries of a conversation log carry a text id. */
const entry = z.object({ id: z.union([z.string(), z.number()]).transform(String) });
const commentsAnswer = z.object({ comments: z.array(entry) });
const logAnswer = z.object({ events: z.array(entry) });
