import { Hono } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import {
  codeRequest,
  ownPassword,
  passwordRequest,
  recoveryCodes,
  secondFactorOffer,
  sessionsView,
} from '../contract/person.ts';
import { notFound } from '../errors.ts';
import { beginSecondFactor } from '../people/begin-second-factor.ts';
import { changePassword } from '../people/change-password.ts';
import { confirmSecondFactor } from '../people/confirm-second-factor.ts';
import { dropSecondFactor } from '../people/drop-second-factor.ts';
import { endOwnSessions } from '../people/end-sessions.ts';
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
      await endOwnSessions(deps, person.id, { but: sessionId });
      return c.json(
        sessionsView.parse(await listSessions(deps.db, person.id, sessionId, deps.now())),
      );
    })
    .delete(`/sessions/:sessionId{${idPattern}}` as '/sessions/:sessionId', async (c) => {
      const { person, sessionId } = c.var.signedIn;
      const only = c.req.param('sessionId');
      if ((await endOwnSessions(deps, person.id, { only })) === 0) throw notFound();
      return c.json(
        sessionsView.parse(await listSessions(deps.db, person.id, sessionId, deps.now())),
      );
    })
    .post('/second-factor/begin', async (c) => {
      const { password } = await readBody(c, ownPassword);
      const offer = await beginSecondFactor(deps, c.var.signedIn.person, password);
      return c.json(secondFactorOffer.parse(offer));
    })
    .post('/second-factor', async (c) => {
      const { code } = await readBody(c, codeRequest);
      const made = await confirmSecondFactor(deps, c.var.signedIn.person, code);
      return c.json(recoveryCodes.parse(made));
    })
    .post('/second-factor/drop', async (c) => {
      const { password } = await readBody(c, ownPassword);
      await dropSecondFactor(deps, c.var.signedIn, password);
      return c.body(null, 204);
    })
    .put('/password', async (c) => {
      await changePassword(deps, c.var.signedIn, await readBody(c, passwordRequest));
      return c.body(null, 204);
    });
}
