import { Hono } from 'hono';
import { requireAdmin } from '../auth/require-admin.ts';
import { exportTicketEvents } from '../incremental/export-ticket-events.ts';
import { exportTickets } from '../incremental/export-tickets.ts';
import type { Sandbox } from '../sandbox.ts';
import { showTicketEvent } from '../show/show-ticket-event.ts';
import { showTicket } from '../show/show-ticket.ts';
import { callerOf, type ApiEnv } from './api-env.ts';
import { included, ticketSideLoads } from './side-loads.ts';

/** `/api/v2/incremental`: exports, for admins only. */
export function incrementalRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/incremental/tickets/cursor', (c) => {
    requireAdmin(callerOf(c));
    const url = new URL(c.req.url);
    const { tickets, afterCursor, endOfStream } = exportTickets(sandbox, url);
    const next = new URL('/api/v2/incremental/tickets/cursor.json', sandbox.origin);
    next.search = url.search;
    next.searchParams.delete('start_time');
    next.searchParams.set('cursor', afterCursor);
    return c.json({
      tickets: tickets.map((ticket) => showTicket(sandbox, ticket)),
      ...ticketSideLoads(sandbox, url, tickets),
      after_cursor: afterCursor,
      after_url: next.href,
      before_cursor: null,
      before_url: null,
      end_of_stream: endOfStream,
    });
  });
  routes.get('/incremental/ticket_events', (c) => {
    requireAdmin(callerOf(c));
    const url = new URL(c.req.url);
    const { updates, endTime, endOfStream } = exportTicketEvents(sandbox, url);
    const withComments = included(url).includes('comment_events');
    const next = new URL('/api/v2/incremental/ticket_events.json', sandbox.origin);
    next.search = url.search;
    next.searchParams.set('start_time', String(endTime));
    return c.json({
      ticket_events: updates.map(({ ticket, audit }) =>
        showTicketEvent(sandbox, ticket, audit, withComments),
      ),
      count: updates.length,
      end_time: endTime,
      next_page: next.href,
      end_of_stream: endOfStream,
    });
  });
  return routes;
}
