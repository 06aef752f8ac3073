import { Hono } from 'hono';
import { requireAdmin } from '../auth/require-admin.ts';
import { exportTickets } from '../incremental/export-tickets.ts';
import type { Sandbox } from '../sandbox.ts';
import { showTicket } from '../show/show-ticket.ts';
import { callerOf, type ApiEnv } from './api-env.ts';
import { ticketSideLoads } from './side-loads.ts';

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
  return routes;
}
