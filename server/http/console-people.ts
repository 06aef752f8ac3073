import { Hono } from 'hono';
import { noteActivity } from '../activity/note-activity.ts';
import { AppError } from '../errors.ts';
import { idPattern } from '../contract/id-pattern.ts';
import { accessRequest, inviteMade, inviteRequest, peopleView } from '../contract/person.ts';
import { changeAccess } from '../people/change-access.ts';
import { removeSecondFactor } from '../people/drop-second-factor.ts';
import { endSessions } from '../people/end-sessions.ts';
import { invitePerson } from '../people/invite-person.ts';
import { listPeople } from '../people/list-people.ts';
import { removePerson } from '../people/remove-person.ts';
import { renewInvite } from '../people/renew-invite.ts';
import { withdrawInvite } from '../people/withdraw-invite.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';
import { allAccountsOnly } from './require-access.ts';

const invite = `/invites/:inviteId{${idPattern}}` as '/invites/:inviteId';
const one = `/:personId{${idPattern}}` as '/:personId';

/** What an administrator does with people. Each change answers with everybody as they are then. */
export function consolePeopleRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async (you: string) => peopleView.parse(await listPeople(deps.db, you, deps.now()));
  return new Hono<AppEnv>()
    .use(allAccountsOnly)
    .get('/', async (c) => c.json(await show(c.var.signedIn.person.id)))
    .post('/invites', async (c) => {
      const request = await readBody(c, inviteRequest);
      const made = await invitePerson(deps, c.var.signedIn.person.id, request);
      return c.json(inviteMade.parse(made), 201);
    })
    .post(`${invite}/renew`, async (c) => {
      const by = c.var.signedIn.person.id;
      return c.json(inviteMade.parse(await renewInvite(deps, by, c.req.param('inviteId'))));
    })
    .delete(invite, async (c) => {
      const by = c.var.signedIn.person.id;
      await withdrawInvite(deps, by, c.req.param('inviteId'));
      return c.json(await show(by));
    })
    .put(`${one}/access`, async (c) => {
      const by = c.var.signedIn.person.id;
      await changeAccess(deps, by, c.req.param('personId'), await readBody(c, accessRequest));
      return c.json(await show(by));
    })
    .post(`${one}/end-sessions`, async (c) => {
      const by = c.var.signedIn.person.id;
      await deps.db.transaction(async (tx) => {
        const of = c.req.param('personId');
        if ((await endSessions(tx, of, 'all')) === 0) return;
        const what = { action: 'sessions-ended', personId: by, value: of } as const;
        await noteActivity(tx, { at: deps.now(), ...what });
      });
      return c.json(await show(by));
    })
    .post(`${one}/drop-second-factor`, async (c) => {
      const by = c.var.signedIn.person.id;
      const of = c.req.param('personId');
      if (of === by) throw new AppError('conflict', 'own_second_factor');
      await deps.db.transaction((tx) => removeSecondFactor(deps, tx, by, { id: of }));
      return c.json(await show(by));
    })
    .delete(one, async (c) => {
      const by = c.var.signedIn.person.id;
      await removePerson(deps, by, c.req.param('personId'));
      return c.json(await show(by));
    });
}
