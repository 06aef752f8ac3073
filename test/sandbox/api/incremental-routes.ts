import { Hono } from 'hono';
import type { Organization, Ticket, User } from '../account.ts';
import { requireAdmin } from '../auth/require-admin.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { exportByCursor } from '../incremental/export-by-cursor.ts';
import { exportByTime, type Timed } from '../incremental/export-by-time.ts';
import { exportedTickets } from '../incremental/exported-tickets.ts';
import { sortByChange } from '../incremental/sort-by-change.ts';
import { supportTypes } from '../incremental/support-types.ts';
import { ticketUpdates } from '../incremental/ticket-updates.ts';
import type { Sandbox } from '../sandbox.ts';
import { showOrganization } from '../show/show-organization.ts';
import { showTicketEvent } from '../show/show-ticket-event.ts';
import { showUser } from '../show/show-user.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { cursorAnswer, timeAnswer } from './export-answers.ts';
import { included, showTickets, ticketSideLoads } from './side-loads.ts';

const SAMPLE_ROWS = 50;

type Answer = Record<string, unknown>;

/** `/api/v2/incremental`: exports, for admins only. */
export function incrementalRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { account } = sandbox;
  const byTime = <T>(url: URL, rising: readonly Timed<T>[], show: (rows: T[]) => Answer): Answer =>
    timeAnswer(sandbox, url, exportByTime(sandbox, url, rising), show);
  const people = (rows: User[]) => ({ users: rows.map((user) => showUser(sandbox, user)) });

  const timeExports: Record<string, (url: URL) => Answer> = {
    tickets: (url) =>
      byTime(url, sortByChange(exportedTickets(sandbox, url), generatedAt), (rows) =>
        shownTickets(sandbox, url, rows),
      ),
    ticket_events: (url) =>
      byTime(url, updatesAsked(sandbox, url), (rows) => ({
        ticket_events: rows.map(({ ticket, audit }) =>
          showTicketEvent(sandbox, ticket, audit, included(url).includes('comment_events')),
        ),
      })),
    users: (url) => byTime(url, sortByChange(account.users.values(), updatedAt), people),
    organizations: (url) =>
      byTime(url, sortByChange(account.organizations.values(), updatedAt), (rows) => ({
        organizations: rows.map((one) => showOrganization(sandbox, one)),
      })),
  };

  const routes = new Hono<ApiEnv>();
  routes.get('/incremental/tickets/cursor', (c) => {
    const url = askedByAdmin(c);
    const page = exportByCursor(sandbox, url, exportedTickets(sandbox, url), generatedAt);
    return c.json(cursorAnswer(sandbox, url, page, (rows) => shownTickets(sandbox, url, rows)));
  });
  routes.get('/incremental/users/cursor', (c) => {
    const url = askedByAdmin(c);
    const page = exportByCursor(sandbox, url, account.users.values(), updatedAt);
    return c.json(cursorAnswer(sandbox, url, page, people));
  });
  for (const [name, answer] of Object.entries(timeExports)) {
    routes.get(`/incremental/${name}`, (c) => c.json(answer(askedByAdmin(c))));
  }
  routes.get('/incremental/:resource/sample', (c) => {
    const url = askedByAdmin(c);
    const answer = timeExports[c.req.param('resource')];
    if (!answer) throw recordNotFound();
    const asked = Number(url.searchParams.get('per_page') ?? SAMPLE_ROWS);
    url.searchParams.set('per_page', String(Math.min(asked, SAMPLE_ROWS)));
    return c.json(answer(url));
  });
  return routes;
}

function askedByAdmin(c: ApiContext): URL {
  requireAdmin(callerOf(c));
  return new URL(c.req.url);
}

function shownTickets(sandbox: Sandbox, url: URL, rows: Ticket[]): Answer {
  return { tickets: showTickets(sandbox, url, rows), ...ticketSideLoads(sandbox, url, rows) };
}

function updatesAsked(sandbox: Sandbox, url: URL) {
  const types = supportTypes(url);
  const all = ticketUpdates(sandbox.account);
  return types.length > 1 ? all : all.filter(({ row }) => types.includes(row.ticket.supportType));
}

const generatedAt = (ticket: Ticket) => ticket.generatedAt;
const updatedAt = (row: User | Organization) => row.updatedAt;
