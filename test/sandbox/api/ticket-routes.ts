import { Hono } from 'hono';
import { z } from 'zod';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import { paginate } from '../paging/paginate.ts';
import { sortRows } from '../paging/sort-rows.ts';
import type { Sandbox } from '../sandbox.ts';
import { showAudit } from '../show/show-audit.ts';
import { showTicket } from '../show/show-ticket.ts';
import { createTicket } from '../tickets/create-ticket.ts';
import { deleteTicket } from '../tickets/delete-ticket.ts';
import { markAsSpam } from '../tickets/mark-as-spam.ts';
import { mergeTickets } from '../tickets/merge-tickets.ts';
import { updateTicket } from '../tickets/update-ticket.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { idParam, idsQuery } from './id-param.ts';
import { idempotent } from './idempotent.ts';
import { finishedJob } from './finished-job.ts';
import { readJson } from './read-json.ts';
import { checkSafeUpdate } from './safe-update.ts';
import { showTickets, ticketSideLoads } from './side-loads.ts';
import { openTicket, visibleTickets } from './ticket-access.ts';
import { newTicketOf, ticketBody, ticketChangesOf } from './ticket-body.ts';

const mergeBody = z.object({
  ids: z.array(z.number()),
  source_comment: z.string().optional(),
  target_comment: z.string().optional(),
  target_comment_is_public: z.boolean().optional(),
});

/** `/api/v2/tickets`: reading, writing, deleting, merging. */
export function ticketRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/tickets', (c) => listTickets(sandbox, c));
  routes.get('/tickets/count', (c) =>
    c.json({
      count: {
        value: visibleTickets(sandbox, callerOf(c)).length,
        refreshed_at: sandbox.clock.iso(),
      },
    }),
  );
  routes.get('/tickets/show_many', (c) => showMany(sandbox, c));
  routes.get('/tickets/:id', (c) => {
    const ticket = openTicket(sandbox, callerOf(c), idParam(c));
    const url = new URL(c.req.url);
    const [shown] = showTickets(sandbox, url, [ticket]);
    return c.json({ ticket: shown, ...ticketSideLoads(sandbox, url, [ticket]) });
  });
  routes.post('/tickets', (c) => idempotent(sandbox, c, (body) => create(sandbox, c, body)));
  routes.put('/tickets/:id', (c) => update(sandbox, c));
  routes.delete('/tickets/:id', (c) => {
    const caller = callerOf(c);
    deleteTicket(sandbox, openTicket(sandbox, caller, idParam(c)).id, caller.user.id);
    return c.body(null, 204);
  });
  routes.put('/tickets/:id/mark_as_spam', (c) => {
    const caller = callerOf(c);
    markAsSpam(sandbox, openTicket(sandbox, caller, idParam(c)).id, caller.user.id);
    return c.json('');
  });
  routes.post('/tickets/:id/merge', async (c) => {
    const caller = callerOf(c);
    const target = openTicket(sandbox, caller, idParam(c));
    const body = await readJson(c, mergeBody);
    const sources = body.ids.map((id) => openTicket(sandbox, caller, id).id);
    mergeTickets(sandbox, sources, target.id, caller.user.id, {
      sourceComment: body.source_comment,
      targetComment: body.target_comment,
      public: body.target_comment_is_public,
    });
    return c.json({
      job_status: finishedJob(
        sandbox,
        sources.map((id) => ({ id, action: 'merge', status: 'Merged', success: true })),
      ),
    });
  });
  return routes;
}

function listTickets(sandbox: Sandbox, c: ApiContext) {
  const url = new URL(c.req.url);
  const sorted = sortRows(
    url,
    visibleTickets(sandbox, callerOf(c)),
    {
      id: (ticket) => ticket.id,
      updated_at: (ticket) => ticket.updatedAt,
      status: (ticket) => ticket.status,
      created_at: (ticket) => ticket.createdAt,
    },
    'id',
  );
  const page = paginate(sandbox, url, sorted);
  return c.json({
    tickets: showTickets(sandbox, url, page.rows),
    ...ticketSideLoads(sandbox, url, page.rows),
    ...page.envelope,
  });
}

/** Those that exist and may be opened, archived ones too; the others are left out without a word. */
function showMany(sandbox: Sandbox, c: ApiContext) {
  const { account } = sandbox;
  const { user } = callerOf(c);
  const tickets = idsQuery(c)
    .flatMap((id) => account.tickets.get(id) ?? [])
    .filter(
      (ticket) =>
        ['live', 'archived'].includes(ticket.life) && canOpenTicket(account, user, ticket),
    );
  const url = new URL(c.req.url);
  return c.json({
    tickets: showTickets(sandbox, url, tickets),
    ...ticketSideLoads(sandbox, url, tickets),
    count: tickets.length,
    next_page: null,
    previous_page: null,
  });
}

function create(sandbox: Sandbox, c: ApiContext, { ticket: body }: z.infer<typeof ticketBody>) {
  const caller = callerOf(c);
  const ticket = createTicket(sandbox, newTicketOf(sandbox, body, caller.user.id), caller.user.id);
  const audit = ticket.audits.at(0);
  return {
    status: 201 as const,
    location: `${sandbox.origin}/api/v2/tickets/${ticket.id}.json`,
    body: {
      ticket: showTicket(sandbox, ticket),
      audit: audit && showAudit(sandbox, ticket, audit),
    },
  };
}

async function update(sandbox: Sandbox, c: ApiContext) {
  const caller = callerOf(c);
  const existing = openTicket(sandbox, caller, idParam(c));
  const { ticket: body } = await readJson(c, ticketBody);
  checkSafeUpdate(existing, body);
  const { ticket, audit } = updateTicket(
    sandbox,
    existing.id,
    ticketChangesOf(body),
    caller.user.id,
  );
  return c.json({ ticket: showTicket(sandbox, ticket), audit: showAudit(sandbox, ticket, audit) });
}
