import { Hono } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import { passwordRequest, sessionsView } from '../contract/person.ts';
import { notFound } from '../errors.ts';
import { changePassword } from '../people/change-password.ts';
import { endSessions } from '../people/end-sessions.ts';
import { listSessions } from '../people/list-sessions.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';

/** What everybody who is signed in does with what is their own, readers too. */
export function consoleMeRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/sessions', async (c) => {
      const { person, sessionId } = c.var.signedIn;
      return c.json(
        sessionsView.parse(await listSessions(deps.db, person.id, sessionId, deps.now())),
      );
    })
    .post('/sessions/end-others', async (c) => {
      const { person, sessionId } = c.var.signedIn;
      await endSessions(deps.db, person.id, { but: sessionId });
      return c.json(
        sessionsView.parse(await listSessions(deps.db, person.id, sessionId, deps.now())),
      );
    })
    .delete(`/sessions/:sessionId{${idPattern}}` as '/sessions/:sessionId', async (c) => {
      const { person, sessionId } = c.var.signedIn;
      const only = c.req.param('sessionId');
      if ((await endSessions(deps.db, person.id, { only })) === 0) throw notFound();
      return c.json(
        sessionsView.parse(await listSessions(deps.db, person.id, sessionId, deps.now())),
      );
    })
    .put('/password', async (c) => {
      await changePassword(deps, c.var.signedIn, await readBody(c, passwordRequest));
      return c.body(null, 204);
    });
}
