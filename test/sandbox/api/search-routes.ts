import { Hono } from 'hono';
import type { Ticket } from '../account.ts';
import { badPage } from '../errors/bad-page.ts';
import { invalidAttribute } from '../errors/invalid-attribute.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import { cursorPage } from '../paging/cursor-page.ts';
import { offsetPage } from '../paging/offset-page.ts';
import { wantsCursor } from '../paging/paginate.ts';
import { sortRows } from '../paging/sort-rows.ts';
import type { Sandbox } from '../sandbox.ts';
import { matchesQuery } from '../search/matches-query.ts';
import { showTicket } from '../show/show-ticket.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { visibleTickets } from './ticket-access.ts';

const MAX_RESULTS = 1000;
const SORTS = {
  created_at: (ticket: Ticket) => ticket.createdAt,
  updated_at: (ticket: Ticket) => ticket.updatedAt,
  status: (ticket: Ticket) => ticket.status,
};

/** `/api/v2/search`: tickets by subject, text, status and time; 1,000 results and no further. */
export function searchRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const found = (c: ApiContext) => {
    const query = c.req.query('query') ?? '';
    return visibleTickets(sandbox, callerOf(c)).filter((ticket) => matchesQuery(ticket, query));
  };
  const show = (ticket: Ticket) => ({ ...showTicket(sandbox, ticket), result_type: 'ticket' });
  const routes = new Hono<ApiEnv>();
  routes.get('/search', (c) => {
    const url = new URL(c.req.url);
    if (wantsCursor(url)) throw badPage('page[size] is not supported: search pages by offset');
    const perPage = Number(url.searchParams.get('per_page') ?? 100);
    if (Number(url.searchParams.get('page') ?? 1) * perPage > MAX_RESULTS) throw tooFar();
    const page = offsetPage(sandbox, url, sortRows(url, found(c), SORTS, 'created_at'));
    return c.json({ results: page.rows.map(show), facets: null, ...page.envelope });
  });
  routes.get('/search/count', (c) => c.json({ count: found(c).length }));
  routes.get('/search/export', (c) => {
    const url = new URL(c.req.url);
    if (url.searchParams.get('filter[type]') !== 'ticket')
      throw invalidAttribute('filter[type] must be given');
    const page = cursorPage(sandbox, url, sortRows(url, found(c), SORTS, 'created_at'));
    return c.json({ results: page.rows.map(show), facets: null, ...page.envelope });
  });
  return routes;
}

function tooFar(): ZendeskError {
  return new ZendeskError(422, {
    error: 'Unprocessable Entity',
    description: 'Requested response size was greater than Search Response Limits',
  });
}
