import { Hono } from 'hono';
import { deleteAttachment } from '../attachments/delete-attachment.ts';
import { findAttachment } from '../attachments/find-attachment.ts';
import { redactAttachment } from '../attachments/redact-attachment.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';
import { showAttachment } from '../show/show-attachment.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { idParam } from './id-param.ts';
import { openTicket } from './ticket-access.ts';

/** Files of comments: what is known of one, and how it goes. Files of tickets one may not open are not found. */
export function attachmentRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const attachmentOf = (c: ApiContext) => {
    const { ticket, attachment } = findAttachment(sandbox, idParam(c));
    if (!canOpenTicket(sandbox.account, callerOf(c).user, ticket)) throw recordNotFound();
    return attachment;
  };
  const routes = new Hono<ApiEnv>();
  routes.get('/attachments/:id', (c) =>
    c.json({ attachment: showAttachment(sandbox, attachmentOf(c)) }),
  );
  routes.delete('/attachments/:id', (c) => {
    deleteAttachment(sandbox, attachmentOf(c).id);
    return c.body(null, 204);
  });
  routes.put('/tickets/:id/comments/:commentId/attachments/:attachmentId/redact', (c) => {
    const caller = callerOf(c);
    const ids = {
      ticketId: openTicket(sandbox, caller, idParam(c)).id,
      commentId: idParam(c, 'commentId'),
      attachmentId: idParam(c, 'attachmentId'),
    };
    const left = redactAttachment(sandbox, ids, caller.user.id);
    return c.json({ attachment: showAttachment(sandbox, left) });
  });
  return routes;
}
