import { Hono } from 'hono';
import type { Ticket } from '../account.ts';
import { badPage } from '../errors/bad-page.ts';
import { invalidAttribute } from '../errors/invalid-attribute.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import { offsetPage } from '../paging/offset-page.ts';
import { wantsCursor } from '../paging/paginate.ts';
import { sortRows } from '../paging/sort-rows.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';
import { exportPage } from '../search/export-page.ts';
import { parseQuery, type SearchTerm } from '../search/parse-query.ts';
import { ticketTest } from '../search/ticket-test.ts';
import { showTicket } from '../show/show-ticket.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';

const MAX_RESULTS = 1000;
/** "Up to a few minutes", says Zendesk; how long exactly nobody knows. */
const DEFAULT_LAG_MS = 60_000;
const SORTS = {
  created_at: (ticket: Ticket) => ticket.createdAt,
  updated_at: (ticket: Ticket) => ticket.updatedAt,
  status: (ticket: Ticket) => ticket.status,
};

/**
 * `/api/v2/search`: tickets by their words and properties, archived ones too, as far as the caller may open
 * them; 1,000 results and no further, while counting and exporting go on. New tickets are found late.
 */
export function searchRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const found = (c: ApiContext, terms: readonly SearchTerm[]) => {
    const { account, clock, options } = sandbox;
    const { user } = callerOf(c);
    const nowMs = clock.now();
    const matches = ticketTest(terms, nowMs);
    const indexedMs = nowMs - (options.searchLagMs ?? DEFAULT_LAG_MS);
    return [...account.tickets.values()].filter(
      (ticket) =>
        (ticket.life === 'live' || ticket.life === 'archived') &&
        matches(ticket) &&
        Date.parse(ticket.createdAt) <= indexedMs &&
        canOpenTicket(account, user, ticket),
    );
  };
  const show = (ticket: Ticket) => ({ ...showTicket(sandbox, ticket), result_type: 'ticket' });
  const routes = new Hono<ApiEnv>();
  routes.get('/search', (c) => {
    const terms = termsOf(c);
    const url = new URL(c.req.url);
    if (wantsCursor(url)) throw badPage('page[size] is not supported: search pages by offset');
    const perPage = Number(url.searchParams.get('per_page') ?? 100);
    if (Number(url.searchParams.get('page') ?? 1) * perPage > MAX_RESULTS) throw tooFar();
    const sorted = new URL(url);
    if (!sorted.searchParams.has('sort_order')) sorted.searchParams.set('sort_order', 'desc');
    const page = offsetPage(sandbox, url, sortRows(sorted, found(c, terms), SORTS, 'created_at'));
    return c.json({ results: page.rows.map(show), facets: null, ...page.envelope });
  });
  routes.get('/search/count', (c) => c.json({ count: found(c, termsOf(c)).length }));
  routes.get('/search/export', (c) => {
    const terms = termsOf(c);
    if (c.req.query('filter[type]') !== 'ticket')
      throw invalidAttribute('filter[type] must be given, and here be "ticket"');
    if (terms.some(({ name }) => name === 'type')) {
      throw invalid('type belongs into filter[type], not into the query');
    }
    const rows = found(c, terms).sort(byCreation);
    const page = exportPage(sandbox, new URL(c.req.url), rows);
    return c.json({ results: page.rows.map(show), facets: null, ...page.envelope });
  });
  return routes;
}

function termsOf(c: ApiContext): SearchTerm[] {
  const query = c.req.query('query');
  if (query === undefined || query.trim() === '') throw invalid('query must be given');
  return parseQuery(query);
}

function byCreation(a: Ticket, b: Ticket): number {
  return a.createdAt.localeCompare(b.createdAt) || a.id - b.id;
}

function invalid(description: string): ZendeskError {
  return new ZendeskError(422, { error: 'invalid', description });
}

function tooFar(): ZendeskError {
  return new ZendeskError(422, {
    error: 'Unprocessable Entity',
    description: 'Requested response size was greater than Search Response Limits',
  });
}
