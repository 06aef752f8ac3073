import { Hono } from 'hono';
import { z } from 'zod';
import { paginate } from '../paging/paginate.ts';
import { sortRows } from '../paging/sort-rows.ts';
import type { Sandbox } from '../sandbox.ts';
import { showAudit } from '../show/show-audit.ts';
import { showComment } from '../show/show-comment.ts';
import { showLoggedComment, showMessage } from '../show/show-log-entry.ts';
import { conversationOf } from '../tickets/conversation-of.ts';
import { findComment } from '../tickets/find-comment.ts';
import { makeCommentPrivate } from '../tickets/make-comment-private.ts';
import { redactComment } from '../tickets/redact-comment.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { idParam } from './id-param.ts';
import { readJson } from './read-json.ts';
import { included, sideLoadUsers } from './side-loads.ts';
import { openTicket } from './ticket-access.ts';

const byTime = { created_at: (row: { createdAt: string }) => row.createdAt };
const redaction = z.object({ text: z.string().min(1) });

/** What was said and done in one ticket: comments, conversation log, audits. */
export function conversationRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const ticketOf = (c: ApiContext) => openTicket(sandbox, callerOf(c), idParam(c));
  const routes = new Hono<ApiEnv>();
  routes.get('/tickets/:id/comments', (c) => {
    const url = new URL(c.req.url);
    const page = paginate(sandbox, url, sortRows(url, ticketOf(c).comments, byTime, 'created_at'));
    const users = included(url).includes('users')
      ? {
          users: sideLoadUsers(
            sandbox,
            page.rows.map(({ authorId }) => authorId),
          ),
        }
      : {};
    return c.json({
      comments: page.rows.map((comment) => showComment(sandbox, comment)),
      ...users,
      ...page.envelope,
    });
  });
  routes.get('/tickets/:id/comments/count', (c) =>
    c.json({ count: { value: ticketOf(c).comments.length, refreshed_at: sandbox.clock.iso() } }),
  );
  routes.get('/tickets/:id/conversation_log', (c) => {
    const url = new URL(c.req.url);
    // Cursor paging only: without page[size] it is the first hundred.
    if (!url.searchParams.has('page[size]')) url.searchParams.set('page[size]', '100');
    const page = paginate(
      sandbox,
      url,
      sortRows(url, conversationOf(ticketOf(c)), byTime, 'created_at'),
    );
    const events = page.rows.map((row) =>
      'message' in row ? showMessage(row.message) : showLoggedComment(sandbox, row.comment),
    );
    return c.json({ events, ...page.envelope });
  });
  routes.get('/tickets/:id/audits', (c) => {
    const ticket = ticketOf(c);
    const page = paginate(sandbox, new URL(c.req.url), ticket.audits);
    return c.json({
      audits: page.rows.map((audit) => showAudit(sandbox, ticket, audit)),
      ...page.envelope,
    });
  });
  routes.put('/tickets/:id/comments/:commentId/make_private', (c) => {
    makeCommentPrivate(sandbox, ticketOf(c).id, idParam(c, 'commentId'), callerOf(c).user.id);
    return c.json('');
  });
  routes.put('/tickets/:id/comments/:commentId/redact', async (c) => {
    const { text } = await readJson(c, redaction);
    const ticketId = ticketOf(c).id;
    const { comment } = findComment(sandbox, ticketId, idParam(c, 'commentId'));
    return c.json({
      comment: showComment(
        sandbox,
        redactComment(sandbox, ticketId, comment.id, callerOf(c).user.id, text),
      ),
    });
  });
  return routes;
}
