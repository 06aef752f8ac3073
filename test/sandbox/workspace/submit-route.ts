import { Hono } from 'hono';
import { z } from 'zod';
import type { Ticket } from '../account.ts';
import { requireAgent } from '../apps/api/require-agent.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';
import { addComment } from '../tickets/add-comment.ts';
import { addMessage } from '../tickets/add-message.ts';
import { commentText } from '../tickets/comment-text.ts';
import { updateTicket } from '../tickets/update-ticket.ts';
import type { TicketChanges } from '../tickets/update-ticket.ts';

const Submission = z.object({
  mode: z.enum(['publicReply', 'internalNote', 'requester']),
  html: z.string(),
  /** Only what the agent or an app changed. */
  changes: z.object({
    subject: z.string().optional(),
    status: z.enum(['new', 'open', 'pending', 'hold', 'solved']).optional(),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).nullish(),
    type: z.enum(['question', 'incident', 'problem', 'task']).nullish(),
    tags: z.array(z.string()).optional(),
    assigneeId: z.number().nullish(),
    groupId: z.number().nullish(),
    customFields: z.record(z.string(), z.string().nullable()).optional(),
  }),
});
type Submission = z.infer<typeof Submission>;

/** `POST /agent/tickets/:id`: the composer's submit, as the agent or, for the box, as the requester. */
export function submitRoute(sandbox: Sandbox): Hono {
  return new Hono().post('/agent/tickets/:id{[0-9]+}', async (c) => {
    const { user } = requireAgent(sandbox, c.req.raw);
    const ticket = sandbox.account.tickets.get(Number(c.req.param('id')));
    if (!ticket || !canOpenTicket(sandbox.account, user, ticket)) throw recordNotFound();
    const body = Submission.safeParse(await c.req.json());
    if (!body.success) {
      throw new ZendeskError(400, { error: 'BadRequest', description: body.error.message });
    }
    if (body.data.mode === 'requester') writeAsRequester(sandbox, ticket, body.data.html);
    else submitAsAgent(sandbox, ticket, user.id, body.data);
    return c.json({ ok: true });
  });
}

function submitAsAgent(
  sandbox: Sandbox,
  ticket: Ticket,
  userId: number,
  { mode, html, changes }: Submission,
): void {
  const text = commentText(html);
  const isMessage = ticket.fromMessagingChannel && mode === 'publicReply';
  const comment: TicketChanges['comment'] =
    text === '' || isMessage
      ? undefined
      : { htmlBody: html, public: mode === 'publicReply', channel: 'web' };
  updateTicket(sandbox, ticket.id, { ...changes, comment }, userId);
  if (isMessage && text !== '') {
    addMessage(sandbox, ticket.id, { authorType: 'agent', authorId: userId, text });
  }
}

/** The customer's own words; they open a ticket again that was waiting or solved, as at Zendesk. */
function writeAsRequester(sandbox: Sandbox, ticket: Ticket, html: string): void {
  const text = commentText(html);
  if (text === '') return;
  const { requesterId } = ticket;
  if (ticket.fromMessagingChannel) {
    addMessage(sandbox, ticket.id, { authorType: 'end_user', authorId: requesterId, text });
  } else {
    const channel = ticket.channel === 'web' ? 'email' : ticket.channel;
    addComment(sandbox, ticket.id, {
      htmlBody: html,
      public: true,
      authorId: requesterId,
      channel,
    });
  }
  if (['pending', 'hold', 'solved'].includes(ticket.status)) {
    updateTicket(sandbox, ticket.id, { status: 'open' }, requesterId);
  }
}
