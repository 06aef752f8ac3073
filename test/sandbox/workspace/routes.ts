import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bundleForBrowser } from '../apps/bundle-for-browser.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';
import { boxRoutes } from './box-routes.ts';
import { currentSession, signIn } from './current-session.ts';
import { helpCenterPages } from './help-center/routes.ts';
import { liveRoute } from './live-route.ts';
import { messagePage } from './message-page.ts';
import { proxyRoute } from './proxy/route.ts';
import { buildPageState } from './state/build-page-state.ts';
import { submitRoute } from './submit-route.ts';
import { ticketListPage } from './ticket-list-page.ts';
import { ticketPage } from './ticket-page.ts';
import { VIEWS } from './visible-tickets.ts';
import type { ViewName } from './visible-tickets.ts';

const CLIENT_ENTRY = fileURLToPath(new URL('./client/main.ts', import.meta.url));
const STYLES = ['frame.css', 'list.css', 'ticket.css', 'apps.css'].map(
  (name) => new URL(`./style/${name}`, import.meta.url),
);
/** Nothing inline, nothing from elsewhere but what apps bring: their frames, their logos, their calls. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: http: https:",
  'frame-src http: https:',
  'connect-src http: https:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The agent workspace: `/agent` and everything below it, the levers under `/sandbox`, help centres under `/hc`. */
export function workspaceRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.get('/agent/workspace.js', async (c) =>
    c.body(await bundleForBrowser(CLIENT_ENTRY), 200, { 'content-type': 'text/javascript' }),
  );
  routes.get('/agent/workspace.css', async (c) => {
    const parts = await Promise.all(STYLES.map((file) => readFile(file, 'utf8')));
    return c.body(parts.join('\n'), 200, { 'content-type': 'text/css' });
  });
  routes.get('/agent/sign-in', (c) => {
    const user = sandbox.account.users.get(Number(c.req.query('user')));
    if (!user || user.role === 'end-user') return c.text('There is no such agent', 404);
    signIn(sandbox, c, user.id);
    return c.redirect(ownPath(c.req.query('return')), 302);
  });
  routes.on('GET', ['/', '/agent/'], (c) => c.redirect('/agent', 302));
  routes.get('/agent', (c) => {
    const asked = c.req.query('view') ?? 'unsolved';
    const view: ViewName = Object.hasOwn(VIEWS, asked) ? (asked as ViewName) : 'unsolved';
    const page = Math.max(1, Math.floor(Number(c.req.query('page') ?? 1)) || 1);
    return show(c, ticketListPage(frameFor(sandbox, c), view, page));
  });
  routes.get('/agent/tickets/:id{[0-9]+}', (c) => showTicket(sandbox, c));
  return routes
    .route('/', liveRoute(sandbox))
    .route('/', submitRoute(sandbox))
    .route('/', proxyRoute(sandbox))
    .route('/', boxRoutes(sandbox))
    .route('/', helpCenterPages(sandbox));
}

function showTicket(sandbox: Sandbox, c: Context) {
  const frame = frameFor(sandbox, c);
  const ticket = sandbox.account.tickets.get(Number(c.req.param('id')));
  if (!ticket || ticket.life === 'scrubbed') {
    c.status(404);
    return show(c, messagePage(frame, 'Ticket not found', 'There is no ticket with this number.'));
  }
  if (!canOpenTicket(sandbox.account, frame.session.user, ticket)) {
    c.status(403);
    const title = 'You do not have access to this ticket';
    return show(
      c,
      messagePage(frame, title, 'Ask an admin of this account if you need to see it.'),
    );
  }
  if (ticket.life === 'deleted' || ticket.life === 'spam') {
    c.status(404);
    const words = ticket.life === 'spam' ? 'It was marked as spam.' : 'It was deleted.';
    return show(c, messagePage(frame, 'This ticket is gone', words));
  }
  const pageUrl = `${new URL(sandbox.origin).protocol}//${c.req.header('host') ?? new URL(c.req.url).host}`;
  const state = buildPageState(sandbox, frame.session, ticket, pageUrl);
  return show(c, ticketPage(frame, ticket, state));
}

function frameFor(sandbox: Sandbox, c: Context) {
  const url = new URL(c.req.url);
  const scheme = /(?:^|;\s*)sandbox_scheme=dark(?:;|$)/.test(c.req.header('cookie') ?? '');
  return {
    sandbox,
    session: currentSession(sandbox, c),
    scheme: scheme ? 'dark' : 'light',
    path: url.pathname + url.search,
  };
}

function show(c: Context, page: ReturnType<typeof ticketListPage>) {
  c.header('content-security-policy', POLICY);
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'same-origin');
  return c.html(page);
}

/** Only a path of the workspace, never another site. */
function ownPath(asked: string | undefined): string {
  return asked && /^\/agent(?:[/?]|$)/.test(asked) ? asked : '/agent';
}
