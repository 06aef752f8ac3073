import { scryptSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../server/db/people-schema.ts';
import { createSetupLink } from '../../server/people/setup-first-admin.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { adminPassword, backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  // Ada's password as from before its cost was raised: these tests sign in some fifty times.
  const salt = 'saltsaltsaltsalt';
  const key = scryptSync(adminPassword, salt, 32, { N: 16, r: 8, p: 1 }).toString('base64url');
  const passwordHash = `scrypt$16$8$1$${Buffer.from(salt).toString('base64url')}$${key}`;
  await world.deps.db.update(people).set({ passwordHash });
});
afterAll(() => world.close());

const api = `${backendUrl}/api/console`;
const signIn = (person: HttpPerson, email: string, password: string) =>
  person.post(`${api}/sign-in`, { email, password });
const unknownId = '00000000-0000-4000-8000-000000000000';

describe('the console door', () => {
  it('makes the first admin once, by the printed link only', async () => {
    expect(await createSetupLink(world.deps)).toBeUndefined();
    const answer = await createHttpPerson().post(`${api}/setup`, {
      token: 'guessed',
      name: 'Eve',
      email: 'eve@example.com',
      password: 'a long enough password',
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { code: 'setup_link_invalid' } });
  });

  it('lets nobody in without a session: every route of accounts answers 401', async () => {
    const stranger = createHttpPerson();
    const routes: [string, string][] = [
      ['GET', '/deployment'],
      ['GET', '/installs'],
      ['POST', '/installs'],
      ['GET', `/installs/${unknownId}`],
      ...[
        'connect',
        'try-again',
        'choose-installation',
        'disconnect',
        'check',
        'rotate-widget-secret',
        'revoke-old-widget-secret',
      ].map((action): [string, string] => ['POST', `/installs/${unknownId}/${action}`]),
      ['DELETE', `/installs/${unknownId}`],
    ];
    for (const [method, path] of routes) {
      const answer = await stranger.request(`${api}${path}`, {
        method,
        headers: { 'content-type': 'application/json', origin: backendUrl },
        body: method === 'POST' ? '{}' : undefined,
      });
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });

  it('signs in with the password, in any capitals of the address, and out again', async () => {
    const person = createHttpPerson();
    expect((await signIn(person, 'ADA@Example.com', adminPassword)).status).toBe(200);
    expect(await (await person.request(`${api}/session`)).json()).toMatchObject({
      person: { name: 'Ada Admin' },
    });
    await person.post(`${api}/sign-out`);
    expect((await person.request(`${api}/installs`)).status).toBe(401);
  });

  it('gives the same refusal for an unknown person and a wrong password', async () => {
    const answers = [
      await signIn(createHttpPerson(), 'ada@example.com', 'wrong wrong wrong'),
      await signIn(createHttpPerson(), 'nobody@example.com', 'wrong wrong wrong'),
    ];
    const bodies = await Promise.all(
      answers.map(
        async (answer) => ((await answer.json()) as { error: { requestId?: string } }).error,
      ),
    );
    for (const body of bodies) delete body.requestId;
    expect(answers.map((answer) => answer.status)).toEqual([401, 401]);
    expect(bodies[0]).toEqual(bodies[1]);
  });

  it('stops guessing after ten failures, and lets in again after a quarter of an hour', async () => {
    const person = createHttpPerson();
    const guesses = Array.from({ length: 14 }, (_, n) =>
      signIn(person, 'ada@example.com', `guess ${n}`),
    );
    const statuses = (await Promise.all(guesses)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(4);
    expect((await signIn(person, 'ada@example.com', adminPassword)).status).toBe(429);
    world.account.sandbox.clock.advance(16 * 60_000);
    expect((await signIn(person, 'ada@example.com', adminPassword)).status).toBe(200);
  });

  it('does not count those who sign in rightly, however many share an address', async () => {
    world.account.sandbox.clock.advance(16 * 60_000);
    for (let n = 0; n < 12; n++) {
      const answer = await signIn(createHttpPerson(), 'ada@example.com', adminPassword);
      expect(answer.status).toBe(200);
    }
    const left = await world.database.run(
      'select count(*)::int as n from sign_in_failures where at > $1',
      [new Date(world.deps.now().getTime() - 60_000).toISOString()],
    );
    expect(left.rows).toEqual([{ n: 0 }]);
  });

  it('ends a session after half a day', async () => {
    const person = createHttpPerson();
    await signIn(person, 'ada@example.com', adminPassword);
    world.account.sandbox.clock.advance(12 * 3600_000 + 1000);
    expect((await person.request(`${api}/installs`)).status).toBe(401);
  });

  it.each([
    ['from another site', { origin: 'https://evil.example', 'content-type': 'application/json' }],
    ['as a form of another site', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
    ['as a form without origin', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('refuses a change that comes %s', async (_how, headers) => {
    const person = createHttpPerson();
    await signIn(person, 'ada@example.com', adminPassword);
    const before = (await (await person.request(`${api}/installs`)).json()) as {
      installs: unknown[];
    };
    const answer = await person.request(`${api}/installs`, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: JSON.stringify({ name: 'x', oauthClientId: 'a', oauthClientSecret: 'b' }),
    });
    expect(answer.ok).toBe(false);
    expect(await (await person.request(`${api}/installs`)).json()).toEqual(before);
  });

  it.each([
    ['no JSON', '{', undefined],
    ['no name', '{}', 'name'],
    ['a name of blanks', '{"name":"  "}', 'name'],
    ['an app id that is none', '{"name":"x","appId":"4; drop"}', 'appId'],
  ])('says what is wrong with %s and does not repeat it', async (_what, body, field) => {
    const person = createHttpPerson();
    await signIn(person, 'ada@example.com', adminPassword);
    const answer = await person.request(`${api}/installs`, {
      method: 'POST',
      headers: { origin: backendUrl, 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(422);
    const { error } = (await answer.json()) as {
      error: { code: string; field?: string; message: string };
    };
    expect(error).toMatchObject({ code: 'invalid_input', ...(field ? { field } : {}) });
    expect(error.message).not.toContain('drop');
  });

  it('keeps its cookie for this host, https and the server alone', async () => {
    const answer = await signIn(createHttpPerson(), 'ada@example.com', adminPassword);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-sidebrief=/);
    for (const part of ['HttpOnly', 'Secure', 'Path=/', 'SameSite=Lax'])
      expect(cookie).toContain(part);
  });
});
