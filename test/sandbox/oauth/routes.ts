import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { SESSION_COOKIE, sessionOf, startSession, userOfSession } from '../auth/session.ts';
import type { Sandbox } from '../sandbox.ts';
import { backTo, checkAuthorization } from './authorization-request.ts';
import { consentPage } from './consent-page.ts';
import { giveCode } from './give-code.ts';
import { grantTokens } from './grant-tokens.ts';
import { oauthError } from './oauth-error.ts';
import { page } from './page.ts';
import { signInPage } from './sign-in-page.ts';

/** Sign-in, consent and the token endpoint of the account. */
export function oauthRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.get('/access/unauthenticated', (c) =>
    c.html(signInPage(sandbox, localPath(c.req.query('return_to')))),
  );
  routes.post('/access/login', (c) => signIn(sandbox, c));
  routes.get('/oauth/authorizations/new', (c) => askConsent(sandbox, c));
  routes.post('/oauth/authorizations', (c) => takeDecision(sandbox, c));
  routes.post('/oauth/tokens', async (c) => c.json(grantTokens(sandbox, await readBody(c))));
  return routes;
}

function askConsent(sandbox: Sandbox, c: Context) {
  const query = new URL(c.req.url).searchParams;
  const checked = checkAuthorization(sandbox, query);
  if (checked.kind === 'page') return refusal(c, checked.message);
  if (checked.kind === 'redirect') return c.redirect(checked.location);
  const session = sessionOf(sandbox, c.req.raw);
  c.header('x-frame-options', 'DENY');
  c.header('cache-control', 'no-store');
  if (!session || !userOfSession(sandbox, c.req.raw)) {
    return c.html(signInPage(sandbox, `${c.req.path}?${query}`));
  }
  return c.html(consentPage(sandbox, session, checked.request, query));
}

async function takeDecision(sandbox: Sandbox, c: Context) {
  const form = new URLSearchParams(await c.req.text());
  const session = sessionOf(sandbox, c.req.raw);
  if (!session || form.get('authenticity_token') !== session.csrfToken) {
    return refusal(c, 'This page has expired. Go back to the application and connect again.', 403);
  }
  const decision = form.get('decision');
  form.delete('authenticity_token');
  form.delete('decision');
  const checked = checkAuthorization(sandbox, form);
  if (checked.kind === 'page') return refusal(c, checked.message);
  if (checked.kind === 'redirect') return c.redirect(checked.location);
  const { redirectUri, state } = checked.request;
  if (decision !== 'allow') {
    const description = 'The end-user or authorization server denied the request.';
    return c.redirect(
      backTo(redirectUri, { error: 'access_denied', error_description: description, state }),
    );
  }
  const code = giveCode(sandbox, checked.request, session.user.id);
  return c.redirect(backTo(redirectUri, { code, state }));
}

async function signIn(sandbox: Sandbox, c: Context) {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin')
    return refusal(c, 'Sign in from this page only.', 403);
  const form = new URLSearchParams(await c.req.text());
  const user = sandbox.account.users.get(Number(form.get('user_id')));
  if (!user?.active || user.suspended)
    return refusal(c, 'There is no such person in this account.', 403);
  const secure = sandbox.origin.startsWith('https:') ? '; Secure' : '';
  c.header(
    'set-cookie',
    `${SESSION_COOKIE}=${startSession(sandbox, user.id)}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  );
  return c.redirect(localPath(form.get('return_to') ?? undefined), 303);
}

async function readBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (!(c.req.header('content-type') ?? '').includes('json'))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    throw oauthError('invalid_request', 'The body is not valid JSON.');
  }
}

function refusal(c: Context, message: string, status: 400 | 403 = 400) {
  const title = 'Invalid authorization request';
  return c.html(
    page(
      title,
      html`<h1>${title}</h1>
        <p class="error">${message}</p>`,
    ),
    status,
  );
}

/** A path of this account and never another host; the agent interface when there is none. */
function localPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/agent';
}
