import { Hono, type Context } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import { consentFrom } from '../contract/install.ts';
import { acceptConsent, type ConsentOutcome } from '../installs/accept-consent.ts';
import { consentPageFor } from '../installs/begin-connect.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { whoIsSignedIn } from './require-session.ts';

const pages = {
  expired: '/console/?consent=expired',
  readOnly: '/console/?consent=failed&code=read_only',
};

/** The way to Zendesk's consent page and back, for administrators. It needs a console session and never begins one. */
export function oauthRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(`/begin/:requestId{${idPattern}}` as '/begin/:requestId', async (c) => {
      const signedIn = await whoIsSignedIn(c, deps);
      if (!signedIn) return toSignIn(c);
      if (signedIn.person.role !== 'admin') return c.redirect(pages.readOnly, 303);
      const by = { sessionId: signedIn.sessionId, personId: signedIn.person.id };
      const from = consentFrom.catch('account').parse(c.req.query('from'));
      const consentPage = await consentPageFor(deps, by, c.req.param('requestId'), from);
      return c.redirect(consentPage ?? pages.expired, 303);
    })
    .get('/callback', async (c) => {
      const signedIn = await whoIsSignedIn(c, deps);
      if (!signedIn) return toSignIn(c);
      if (signedIn.person.role !== 'admin') return c.redirect(pages.readOnly, 303);
      const answer = {
        state: c.req.query('state'),
        code: c.req.query('code'),
        error: c.req.query('error'),
        errorDescription: c.req.query('error_description'),
      };
      const by = { sessionId: signedIn.sessionId, personId: signedIn.person.id };
      const outcome = await acceptConsent(deps, by, answer);
      return c.redirect(pageOf(outcome), 303);
    });
}

function toSignIn(c: Context): Response {
  return c.redirect('/console/sign-in?reason=consent', 303);
}

function pageOf(outcome: ConsentOutcome): string {
  if (outcome.outcome === 'expired') return pages.expired;
  if (outcome.outcome === 'read_only') return pages.readOnly;
  const account = `/console/accounts/${outcome.installId}`;
  const page = outcome.from === 'topics' ? `${account}/topics` : account;
  if (outcome.outcome === 'accepted') return page;
  const query = new URLSearchParams({ consent: outcome.outcome });
  if (outcome.outcome === 'invalid_scope') query.set('scope', outcome.scope);
  if (outcome.outcome === 'failed') query.set('code', outcome.code);
  return `${page}?${query}`;
}
