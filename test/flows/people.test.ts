import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eq, isNull } from 'drizzle-orm';
import {
  inviteMade,
  peopleView,
  sessionsView,
  type InviteMade,
  type InviteRequest,
} from '../../server/contract/person.ts';
import { activities } from '../../server/db/activity-schema.ts';
import { people } from '../../server/db/people-schema.ts';
import { beginSession, signIn } from '../../server/people/sign-in.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { adminPassword, backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
const password = 'seven green bicycles sing';

let world: World;
let installId: string;
let otherId: string;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  installId = (await world.createInstall()).id;
  otherId = (await world.createInstall(world.addAccount('globex'))).id;
});
afterAll(() => world.close());

function ask(person: HttpPerson, method: string, path: string, body?: unknown): Promise<Response> {
  return person.request(`${api}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: backendUrl },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function invite(request: InviteRequest, by = world.person): Promise<InviteMade> {
  const answer = await ask(by, 'POST', '/people/invites', request);
  expect(answer.status).toBe(201);
  return inviteMade.parse(await answer.json());
}

const tokenOf = ({ link }: InviteMade) => new URL(link).hash.slice(1);
const accept = (person: HttpPerson, made: InviteMade, name = 'Rita Reader') =>
  ask(person, 'POST', '/invite/accept', { token: tokenOf(made), name, password });
const everybody = async (by = world.person) =>
  peopleView.parse(await (await ask(by, 'GET', '/people')).json());
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string } }).error.code;

async function join(request: InviteRequest, name?: string): Promise<HttpPerson> {
  const person = createHttpPerson();
  expect((await accept(person, await invite(request), name)).status).toBe(200);
  return person;
}

const idOf = async (email: string) =>
  (await everybody()).people.find((one) => one.email === email)?.id ?? '';

describe('an invitation', () => {
  it('lets one person in, with the role it names, by a link that is told once and no server log sees', async () => {
    const made = await invite({ email: 'Rita@Example.com', role: 'read-only' });
    expect(made.link).toMatch(/\/console\/invite#[\w-]{43}$/);
    const info = await ask(createHttpPerson(), 'POST', '/invite', { token: tokenOf(made) });
    expect(await info.json()).toMatchObject({
      email: 'rita@example.com',
      role: 'read-only',
      invitedBy: 'Ada Admin',
    });
    const rita = createHttpPerson();
    const answer = await accept(rita, made);
    expect(await answer.json()).toMatchObject({
      person: { name: 'Rita Reader', role: 'read-only' },
    });
    expect((await ask(rita, 'GET', '/installs')).status).toBe(200);
    const again = await accept(createHttpPerson(), made);
    expect([again.status, await codeOf(again)]).toEqual([403, 'invite_invalid']);
    expect(JSON.stringify(await everybody())).not.toContain(tokenOf(made));
  });

  it('is good for a week, and renewed by inviting again; the older link is good for nothing then (F-34, U-02)', async () => {
    const first = await invite({ email: 'wim@example.com', role: 'admin' });
    const second = await invite({ email: 'wim@example.com', role: 'read-only' });
    expect((await accept(createHttpPerson(), first)).status).toBe(403);
    world.account.sandbox.clock.advance(7 * 24 * 3600_000 + 1000);
    expect((await accept(createHttpPerson(), second)).status).toBe(403);
    await world.person.post(`${api}/sign-in`, {
      email: 'ada@example.com',
      password: adminPassword,
    });
    expect((await everybody()).invites).toMatchObject([
      { email: 'wim@example.com', isExpired: true, invitedBy: 'Ada Admin' },
    ]);
    const third = await invite({ email: 'wim@example.com', role: 'read-only' });
    expect((await accept(createHttpPerson(), third, 'Wim')).status).toBe(200);
  });

  it('is renewed for what it is for by now, whatever the page showed, and only while it is there', async () => {
    const first = await invite({ email: 'yves@example.com', role: 'admin' });
    const find = async () =>
      (await everybody()).invites.find(({ email }) => email === 'yves@example.com');
    const id = (await find())?.id;
    await invite({ email: 'yves@example.com', role: 'read-only', accountIds: [installId] });
    const answer = await ask(world.person, 'POST', `/people/invites/${id}/renew`);
    const renewed = inviteMade.parse(await answer.json());
    expect(await find()).toMatchObject({ id, role: 'read-only', accountIds: [installId] });
    expect((await accept(createHttpPerson(), first)).status).toBe(403);
    const joined = await accept(createHttpPerson(), renewed, 'Yves');
    expect(await joined.json()).toMatchObject({
      person: { role: 'read-only', accountIds: [installId] },
    });
    const gone = await ask(world.person, 'POST', `/people/invites/${id}/renew`);
    expect([gone.status, await codeOf(gone)]).toEqual([404, 'not_found']);
  });

  it('can be withdrawn, and is for nobody who is here already', async () => {
    const made = await invite({ email: 'zoe@example.com', role: 'admin' });
    const [waiting] = (await everybody()).invites;
    await ask(world.person, 'DELETE', `/people/invites/${waiting?.id}`);
    expect((await accept(createHttpPerson(), made)).status).toBe(403);
    const answer = await ask(world.person, 'POST', '/people/invites', {
      email: 'ADA@example.com',
      role: 'admin',
    });
    expect(await codeOf(answer)).toBe('conflict');
  });

  it.each([
    ['short', 'only eleven', 'at least 12'],
    ['common words and a year', 'P@ssw0rd!2026', 'easily guessed'],
    ['keys in a row', 'qwertyuiop1234', 'easily guessed'],
    ['one thing again and again', 'abababababababab', 'few characters'],
    ['their own name', 'ritareader2026!', 'easily guessed'],
    ['our name', 'Sidebrief-Zendesk-1', 'easily guessed'],
  ])('takes no password that is guessed first: %s', async (_what, weak, why) => {
    const made = await invite({ email: 'weak@example.com', role: 'read-only' });
    const body = { token: tokenOf(made), name: 'Rita Reader', password: weak };
    const answer = await ask(createHttpPerson(), 'POST', '/invite/accept', body);
    expect(await answer.json()).toMatchObject({
      error: { code: 'invalid_input', field: 'password', message: expect.stringContaining(why) },
    });
  });
});

describe('the name of the product', () => {
  let sides = 0;

  it.each(['Sidebrief', ' sideBRIEF ', 'Side\u200bbrief'])(
    'is nobody else’s, be it written as %j: the log names by it what nobody did',
    async (name) => {
      const made = await invite({ email: `side${++sides}@example.com`, role: 'read-only' });
      const answer = await accept(createHttpPerson(), made, name);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({
        error: { code: 'invalid_input', reason: 'name_of_product', field: 'name' },
      });
      expect((await accept(createHttpPerson(), made, 'Sid Smith')).status).toBe(200);
    },
  );
});

describe('what somebody may do', () => {
  it('changes with their next request, in a session that is open (F-34, U-03)', async () => {
    const person = await join({ email: 'cora@example.com', role: 'read-only' });
    const rename = () => ask(person, 'PUT', `/installs/${installId}/briefs`, {});
    expect(await codeOf(await rename())).toBe('read_only');
    const at = `/people/${await idOf('cora@example.com')}/access`;
    await ask(world.person, 'PUT', at, { role: 'admin' });
    expect(await codeOf(await rename())).toBe('invalid_input');
    await ask(world.person, 'PUT', at, { role: 'read-only' });
    expect(await codeOf(await rename())).toBe('read_only');
  });

  it('is not widened by whoever had an older page before them', async () => {
    await join({ email: 'otto@example.com', role: 'admin' });
    const at = `/people/${await idOf('otto@example.com')}/access`;
    const opened = { role: 'admin' };
    const limit = { role: 'admin', accountIds: [installId], basedOn: opened };
    const stale = { role: 'read-only', basedOn: opened };
    const own = async () =>
      (await everybody()).people.find((one) => one.email === 'otto@example.com');
    expect((await ask(world.person, 'PUT', at, limit)).status).toBe(200);
    expect(await codeOf(await ask(world.person, 'PUT', at, stale))).toBe('changed_meanwhile');
    expect(await own()).toMatchObject({ role: 'admin', accountIds: [installId] });
    const basedOn = { role: 'admin', accountIds: [installId] };
    const saved = await Promise.all(
      [installId, otherId].map((id) =>
        ask(world.person, 'PUT', at, { role: 'read-only', accountIds: [id], basedOn }),
      ),
    );
    expect(saved.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('may be limited to some accounts: the others are not there for them (L-09)', async () => {
    const person = await join({
      ...{ email: 'lena@example.com', role: 'admin' as const, accountIds: [installId] },
    });
    const { installs } = (await (await ask(person, 'GET', '/installs')).json()) as {
      installs: { id: string }[];
    };
    expect(installs.map(({ id }) => id)).toEqual([installId]);
    const theirs = await ask(person, 'GET', `/installs/${otherId}`);
    const nobodys = await ask(person, 'GET', '/installs/00000000-0000-4000-8000-000000000000');
    expect([theirs.status, await theirs.text()]).toEqual([404, await nobodys.text()]);
    expect((await ask(person, 'GET', '/people')).status).toBe(403);
    expect((await ask(person, 'POST', '/installs', {})).status).toBe(403);
    const unknown = await ask(world.person, 'POST', '/people/invites', {
      ...{ email: 'x@example.com', role: 'admin', accountIds: [crypto.randomUUID()] },
    });
    expect(await codeOf(unknown)).toBe('invalid_input');
  });

  it('takes the links with it that somebody gave out who may not do everything any more', async () => {
    const vera = await join({ email: 'vera@example.com', role: 'admin' }, 'Vera');
    const back = await invite({ email: 'second@example.com', role: 'admin' }, vera);
    const id = await idOf('vera@example.com');
    await ask(world.person, 'PUT', `/people/${id}/access`, { role: 'read-only' });
    expect((await accept(createHttpPerson(), back)).status).toBe(403);
  });

  it('leaves one administrator of all accounts (F-34, U-04, U-06)', async () => {
    const ada = await idOf('ada@example.com');
    const change = (id: string, access: object, by = world.person) =>
      ask(by, 'PUT', `/people/${id}/access`, access);
    expect(await codeOf(await change(ada, { role: 'read-only' }))).toBe('last_admin');
    expect(await codeOf(await change(ada, { role: 'admin', accountIds: [installId] }))).toBe(
      'last_admin',
    );
    expect(await codeOf(await ask(world.person, 'DELETE', `/people/${ada}`))).toBe('last_admin');
  });
});

describe('somebody who was removed', () => {
  it('is out at once, their links with them, and stays named in the log (F-34, U-05)', async () => {
    const uma = await join({ email: 'uma@example.com', role: 'admin' }, 'Uma');
    const made = await invite({ email: 'friend@example.com', role: 'admin' }, uma);
    const id = await idOf('uma@example.com');
    const log = () => world.deps.db.select().from(activities).where(eq(activities.personId, id));
    expect((await log()).length).toBeGreaterThan(0);
    await ask(world.person, 'DELETE', `/people/${id}`);
    expect((await ask(uma, 'GET', '/installs')).status).toBe(401);
    expect((await accept(createHttpPerson(), made)).status).toBe(403);
    const answer = await createHttpPerson().post(`${api}/sign-in`, {
      ...{ email: 'uma@example.com', password },
    });
    expect(answer.status).toBe(401);
    expect((await log()).length).toBeGreaterThan(0);
    const [row] = await world.deps.db.select().from(people).where(eq(people.id, id));
    expect(row).toMatchObject({ name: 'Uma', passwordHash: null });
    // The address is free again.
    await join({ email: 'uma@example.com', role: 'read-only' });
  });
});

describe('sessions', () => {
  const sessionsOf = async (person: HttpPerson) =>
    sessionsView.parse(await (await ask(person, 'GET', '/me/sessions')).json()).sessions;

  it('are listed to whom they belong, and end one at a time, all others, or all by an administrator', async () => {
    const first = await join({ email: 'sam@example.com', role: 'read-only' });
    const [second, third] = [createHttpPerson(), createHttpPerson()];
    for (const person of [second, third]) {
      await person.post(`${api}/sign-in`, { email: 'sam@example.com', password });
    }
    const listed = await sessionsOf(first);
    expect(listed).toHaveLength(3);
    expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1);
    const [other] = (await sessionsOf(third)).filter(({ isThis }) => isThis);
    await ask(first, 'DELETE', `/me/sessions/${other?.id}`);
    expect((await ask(third, 'GET', '/installs')).status).toBe(401);
    await ask(second, 'POST', '/me/sessions/end-others', {});
    expect((await ask(first, 'GET', '/installs')).status).toBe(401);
    await ask(world.person, 'POST', `/people/${await idOf('sam@example.com')}/end-sessions`, {});
    expect((await ask(second, 'GET', '/installs')).status).toBe(401);
  });

  it('of others cannot be ended by guessing', async () => {
    const person = await join({ email: 'gus@example.com', role: 'read-only' });
    const [ada] = await sessionsOf(world.person);
    expect((await ask(person, 'DELETE', `/me/sessions/${ada?.id}`)).status).toBe(404);
    expect((await ask(world.person, 'GET', '/installs')).status).toBe(200);
  });

  it('end elsewhere when the password is changed, for which the old one is needed', async () => {
    const here = await join({ email: 'pia@example.com', role: 'read-only' });
    const there = createHttpPerson();
    await there.post(`${api}/sign-in`, { email: 'pia@example.com', password });
    const change = (current: string) =>
      ask(here, 'PUT', '/me/password', { current, password: 'four quiet lamps and a drum' });
    expect(await (await change('guessed guessed')).json()).toMatchObject({
      error: { field: 'current' },
    });
    expect((await change(password)).status).toBe(204);
    expect((await ask(there, 'GET', '/installs')).status).toBe(401);
    expect((await ask(here, 'GET', '/installs')).status).toBe(200);
  });
});

describe('signing in while the password is changed', () => {
  const here = { browser: undefined, address: '10.1.1.1' };
  const caller = { address: here.address, keptFor: () => undefined };

  it('lets nobody in by the old one, although it was right when it was asked for', async () => {
    const email = 'zoe@example.com';
    const zoe = await join({ email, role: 'read-only' });
    const { personId, ...came } = await signIn(world.deps, { email, password }, caller);
    const other = 'four quiet lamps and a drum';
    await ask(zoe, 'PUT', '/me/password', { current: password, password: other });
    await expect(beginSession(world.deps, personId, here, came)).rejects.toMatchObject({
      code: 'sign_in_failed',
    });
    const again = await signIn(world.deps, { email, password: other }, caller);
    await beginSession(world.deps, personId, here, { how: again.how, judgedBy: again.judgedBy });
  });

  it('lets nobody in without the code where a second factor was switched on meanwhile, nor once removed', async () => {
    const email = 'yan@example.com';
    await join({ email, role: 'read-only' });
    const { personId, ...came } = await signIn(world.deps, { email, password }, caller);
    const own = eq(people.id, personId);
    await world.deps.db.update(people).set({ totpSince: world.deps.now() }).where(own);
    const begun = () => beginSession(world.deps, personId, here, came);
    await expect(begun()).rejects.toMatchObject({ code: 'sign_in_failed' });
    await world.deps.db.update(people).set({ totpSince: null }).where(own);
    await begun();
    await ask(world.person, 'DELETE', `/people/${personId}`);
    await expect(begun()).rejects.toMatchObject({ code: 'sign_in_failed' });
  });
});

describe('what no database can store', () => {
  it('is refused where it was typed, whoever sends it, and never ends as a failure of ours', async () => {
    const answer = await ask(createHttpPerson(), 'POST', '/sign-in', {
      ...{ email: 'a\0@example.com', password },
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { code: 'invalid_input', field: 'email' } });
    const named = { name: 'Ac\0me', oauthClientId: 'a', oauthClientSecret: 'b' };
    expect((await ask(world.person, 'POST', '/installs', named)).status).toBe(422);
    const id = crypto.randomUUID();
    for (const before of [
      `9999999999999999_${id}`,
      `1_${'-'.repeat(36)}`,
      `99999999999999_${id}`,
    ]) {
      const status = before.startsWith('99999999999999_') ? 200 : 422;
      expect((await ask(world.person, 'GET', `/activity?before=${before}`)).status).toBe(status);
    }
  });
});

describe('two administrators who remove each other at the same time', () => {
  it('leave one of them', async () => {
    const bea = await join({ email: 'bea@example.com', role: 'admin' }, 'Bea');
    const ids = [await idOf('ada@example.com'), await idOf('bea@example.com')];
    const answers = await Promise.all([
      ask(bea, 'DELETE', `/people/${ids[0]}`),
      ask(world.person, 'DELETE', `/people/${ids[1]}`),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await world.deps.db.select().from(people).where(isNull(people.removedAt));
    expect(left.filter(({ id }) => ids.includes(id))).toHaveLength(1);
  });
});
