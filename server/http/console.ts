import { Hono, type Context } from 'hono';
import type { Deployment } from '../contract/install.ts';
import {
  acceptRequest,
  inviteInfo,
  inviteToken,
  sessionAnswer,
  setupRequest,
  signInRequest,
} from '../contract/person.ts';
import { redirectUrlOf } from '../installs/install.ts';
import { acceptInvite } from '../people/accept-invite.ts';
import { readInvite } from '../people/read-invite.ts';
import { setupFirstAdmin } from '../people/setup-first-admin.ts';
import { beginSession, signIn, type Came } from '../people/sign-in.ts';
import { deleteSession, findSession, isAnybodyThere } from '../people/store.ts';
import { hashToken } from '../people/tokens.ts';
import { topicScope, wantedScopes } from '../zendesk/oauth.ts';
import { clientAddress } from './client-address.ts';
import { consoleAccountActivityRoutes, consoleActivityRoutes } from './console-activity.ts';
import { consoleCareRoutes } from './console-care.ts';
import { consoleDeletionRoutes } from './console-deletions.ts';
import { consoleFeatureRoutes } from './console-features.ts';
import { consoleHealthRoutes } from './console-health.ts';
import { consoleHistoryRoutes } from './console-history.ts';
import { consoleInstallRoutes } from './console-installs.ts';
import { consoleMeRoutes } from './console-me.ts';
import { consoleModelRoutes } from './console-models.ts';
import { consoleOidcRoutes } from './console-oidc.ts';
import { consolePeopleRoutes } from './console-people.ts';
import { consoleQualityRoutes } from './console-quality.ts';
import { consoleTopicRoutes } from './console-topics.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { neverKept } from './never-kept.ts';
import { readKnownBrowserCookie, setKnownBrowserCookie } from './known-browser-cookie.ts';
import { readBody } from './read-body.ts';
import { sameOriginOnly } from './same-origin-only.ts';
import { readersOnlyRead, requireEntry } from './require-access.ts';
import { requireSession, whoIsSignedIn } from './require-session.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts';
import { warnOfProxy } from './warn-of-proxy.ts';

/** The console's API: JSON, same origin, by session cookie. */
export function consoleRoutes(deps: AppDeps): Hono<AppEnv> {
  const enter = async (c: Context<AppEnv>, personId: string, came?: Came) => {
    const from = { browser: c.req.header('user-agent'), address: clientAddress(c, deps.config) };
    const token = await beginSession(deps, personId, from, came);
    setSessionCookie(c, deps.config, token);
    setKnownBrowserCookie(c, deps, personId);
    const person = (await findSession(deps.db, hashToken(token), deps.now()))?.person;
    return sessionAnswer.parse({ person, setupNeeded: false });
  };
  return new Hono<AppEnv>()
    .use(warnOfProxy(deps))
    .use(sameOriginOnly(deps.config.publicUrl))
    .use(neverKept)
    .get('/session', async (c) => {
      const signedIn = await whoIsSignedIn(c, deps);
      const setupNeeded = !(await isAnybodyThere(deps.db));
      const elsewhere = deps.config.oidc?.name;
      return c.json(sessionAnswer.parse({ person: signedIn?.person, setupNeeded, elsewhere }));
    })
    .post('/setup', async (c) => {
      const id = await setupFirstAdmin(deps, await readBody(c, setupRequest));
      return c.json(await enter(c, id));
    })
    .post('/sign-in', async (c) => {
      const request = await readBody(c, signInRequest);
      const { personId, ...came } = await signIn(deps, request, {
        address: clientAddress(c, deps.config),
        keptFor: (of) => readKnownBrowserCookie(c, of),
      });
      return c.json(await enter(c, personId, came));
    })
    .post('/invite', async (c) => {
      const { token } = await readBody(c, inviteToken);
      return c.json(inviteInfo.parse((await readInvite(deps, token)).info));
    })
    .post('/invite/accept', async (c) => {
      const id = await acceptInvite(deps, await readBody(c, acceptRequest));
      return c.json(await enter(c, id));
    })
    .post('/sign-out', async (c) => {
      const token = readSessionCookie(c, deps.config);
      if (token) await deleteSession(deps.db, hashToken(token));
      clearSessionCookie(c, deps.config);
      return c.body(null, 204);
    })
    .route(
      '/oidc',
      consoleOidcRoutes(deps, (c, personId) => enter(c, personId, { how: 'elsewhere' })),
    )
    .use(requireSession(deps))
    .get('/deployment', (c) => c.json(deploymentOf(deps)))
    .route('/me', consoleMeRoutes(deps))
    .use('/installs/*', readersOnlyRead)
    .use('/installs/:installId', requireEntry)
    .use('/installs/:installId/*', requireEntry)
    .route('/people', consolePeopleRoutes(deps))
    .route('/activity', consoleActivityRoutes(deps))
    .route('/health', consoleHealthRoutes(deps))
    .route('/deletions', consoleDeletionRoutes(deps))
    .route('/installs', consoleInstallRoutes(deps))
    .route('/installs', consoleFeatureRoutes(deps))
    .route('/installs', consoleHistoryRoutes(deps))
    .route('/installs', consoleCareRoutes(deps))
    .route('/installs', consoleTopicRoutes(deps))
    .route('/installs', consoleQualityRoutes(deps))
    .route('/installs', consoleModelRoutes(deps))
    .route('/installs', consoleAccountActivityRoutes(deps));
}

function deploymentOf({ config }: AppDeps): Deployment {
  return {
    mode: config.mode.name,
    redirectUrl: redirectUrlOf(config),
    publicUrl: config.publicUrl,
    scopes: [...wantedScopes],
    featureScopes: [topicScope],
    hasOAuthClient: config.oauthClient !== undefined,
    hasAppId: config.appId !== undefined,
  };
}
