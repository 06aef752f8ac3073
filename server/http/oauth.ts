import { Hono, type Context } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import { consentFrom } from '../contract/install.ts';
import { acceptConsent, type ConsentOutcome } from '../installs/accept-consent.ts';
import { consentPageFor } from '../installs/begin-connect.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { whoIsSignedIn } from './require-session.ts';

/** The way to Zendesk's consent page and back. It needs a console session and never begins one. */
export function oauthRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(`/begin/:requestId{${idPattern}}` as '/begin/:requestId', async (c) => {
      const signedIn = await whoIsSignedIn(c, deps);
      if (!signedIn) return toSignIn(c);
      return c.redirect(
        await consentPageFor(
          deps,
          signedIn.sessionId,
          c.req.param('requestId'),
          consentFrom.catch('account').parse(c.req.query('from')),
        ),
        303,
      );
    })
    .get('/callback', async (c) => {
      const signedIn = await whoIsSignedIn(c, deps);
      if (!signedIn) return toSignIn(c);
      const answer = {
        state: c.req.query('state'),
        code: c.req.query('code'),
        error: c.req.query('error'),
        errorDescription: c.req.query('error_description'),
      };
      const { sessionId, person } = signedIn;
      const outcome = await acceptConsent(deps, sessionId, answer, person.id);
      return c.redirect(pageOf(outcome), 303);
    });
}

function toSignIn(c: Context): Response {
  return c.redirect('/console/sign-in?reason=consent', 303);
}

function pageOf(outcome: ConsentOutcome): string {
  if (outcome.outcome === 'expired') return '/console/?consent=expired';
  const account = `/console/accounts/${outcome.installId}`;
  const page = outcome.from === 'topics' ? `${account}/topics` : account;
  if (outcome.outcome === 'accepted') return page;
  const query = new URLSearchParams({ consent: outcome.outcome });
  if (outcome.outcome === 'invalid_scope') query.set('scope', outcome.scope);
  if (outcome.outcome === 'failed') query.set('code', outcome.code);
  return `${page}?${query}`;
}
