import { Hono } from 'hono';
import type { Ticket } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { paginate } from '../paging/paginate.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';
import { destroyTicket } from '../tickets/destroy-ticket.ts';
import { findTicket } from '../tickets/find-ticket.ts';
import { restoreTicket } from '../tickets/restore-ticket.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { finishedJob } from './finished-job.ts';
import { idParam } from './id-param.ts';

/** Softly deleted tickets: listed, restored, or deleted for good; and the jobs that do the last. */
export function deletedTicketRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const deletedOf = (c: ApiContext): Ticket => {
    const ticket = findTicket(sandbox, idParam(c));
    if (!isDeleted(ticket)) throw recordNotFound();
    return ticket;
  };
  const routes = new Hono<ApiEnv>();
  routes.get('/deleted_tickets', (c) => {
    const { user } = callerOf(c);
    const rows = [...sandbox.account.tickets.values()].filter(
      (ticket) => isDeleted(ticket) && canOpenTicket(sandbox.account, user, ticket),
    );
    const page = paginate(sandbox, new URL(c.req.url), rows);
    return c.json({
      deleted_tickets: page.rows.map((ticket) => showDeleted(sandbox, ticket)),
      ...page.envelope,
    });
  });
  routes.put('/deleted_tickets/:id/restore', (c) => {
    restoreTicket(sandbox, deletedOf(c).id, callerOf(c).user.id);
    return c.json('');
  });
  routes.delete('/deleted_tickets/:id', (c) => {
    const { id } = destroyTicket(sandbox, deletedOf(c).id, callerOf(c).user.id);
    return c.json({
      job_status: finishedJob(sandbox, [
        { id, action: 'delete', status: 'Deleted', success: true },
      ]),
    });
  });
  routes.get('/job_statuses/:id', (c) => {
    const job = sandbox.jobs.get(c.req.param('id'));
    if (!job) throw recordNotFound();
    return c.json({ job_status: job });
  });
  return routes;
}

function isDeleted(ticket: Ticket): boolean {
  return ticket.life === 'deleted' || ticket.life === 'spam';
}

function showDeleted(sandbox: Sandbox, ticket: Ticket): Record<string, unknown> {
  const actorId = ticket.deletion?.actorId ?? -1;
  return {
    id: ticket.id,
    subject: ticket.subject,
    actor: { id: actorId, name: sandbox.account.users.get(actorId)?.name ?? 'System' },
    deleted_at: ticket.deletion?.at ?? ticket.updatedAt,
    previous_state: ticket.status,
  };
}
