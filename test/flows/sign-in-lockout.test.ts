import { scryptSync } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../server/db/activity-schema.ts';
import { people, signInFailures } from '../../server/db/people-schema.ts';
import { noteSignInFailure } from '../../server/people/store.ts';
import { hashToken } from '../../server/people/tokens.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { joinByInvite } from '../support/join-by-invite.ts';
import { adminPassword, backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
const email = 'ada@example.com';

let world: World;
afterAll(() => world.close());

/** Ada's password as from before its cost was raised: these tests tell it a hundred times. */
async function openWorld(env: Record<string, string> = {}): Promise<void> {
  world = await makeWorld({ env, leaves: thePast });
  const salt = 'saltsaltsaltsalt';
  const key = scryptSync(adminPassword, salt, 32, { N: 16, r: 8, p: 1 }).toString('base64url');
  const passwordHash = `scrypt$16$8$1$${Buffer.from(salt).toString('base64url')}$${key}`;
  await world.deps.db.update(people).set({ passwordHash });
}

/** Somebody at a browser whose requests come to our proxy from an address, whatever they claim themselves. */
function personAt(address: string, claimed = ''): HttpPerson {
  return createHttpPerson((url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('x-forwarded-for', claimed ? `${claimed}, ${address}` : address);
    return fetch(url, { ...init, headers });
  });
}

const signIn = async (person: HttpPerson, password = adminPassword) =>
  (await person.post(`${api}/sign-in`, { email, password })).status;

async function guess(person: HttpPerson, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < times; n++) statuses.push(await signIn(person, `guess ${n}`));
  return statuses;
}

const later = () => world.account.sandbox.clock.advance(16 * 60_000);
const warnings = () => world.logged.filter((line) => line.includes('TRUST_PROXY'));

describe('behind a proxy that is trusted', () => {
  beforeAll(() => openWorld({ TRUST_PROXY: 'true' }));
  afterEach(later);

  it('whoever fails is locked out at their address, and nobody elsewhere', async () => {
    const stranger = personAt('198.51.100.7');
    expect((await guess(stranger, 11)).at(-1)).toBe(429);
    expect(await signIn(stranger)).toBe(429);
    expect(await signIn(personAt('203.0.113.9'))).toBe(200);
  });

  it('whoever owns a network of IPv6 is counted as one, however many addresses they take', async () => {
    for (let n = 0; n < 11; n++) await signIn(personAt(`2001:db8:1:2::${n}`), 'guess');
    expect(await signIn(personAt('2001:db8:1:2:ffff::1'))).toBe(429);
    expect(await signIn(personAt('2001:db8:1:3::1'))).toBe(200);
  });

  it('one who is let guess at nobody more is not told of as locking somebody out', async () => {
    const stranger = personAt('198.51.100.50');
    // Each of them would cost a password's check.
    for (let n = 0; n < 100; n++)
      await noteSignInFailure(world.deps.db, hashToken('\n198.51.100.50'), world.deps.now());
    const locked = async () =>
      (await world.deps.db.select().from(activities)).filter(
        ({ action }) => action === 'sign-in-locked',
      ).length;
    const before = await locked();
    expect(await signIn(stranger)).toBe(429);
    expect(await locked()).toBe(before);
  });

  it('one who goes on after being locked out has nothing more written down', async () => {
    const stranger = personAt('198.51.100.60');
    const noted = async () => (await world.deps.db.select().from(signInFailures)).length;
    expect((await guess(stranger, 11)).at(-1)).toBe(429);
    const ofPair = hashToken(`${email}\n198.51.100.60`);
    const own = () =>
      world.deps.db.select().from(signInFailures).where(eq(signInFailures.key, ofPair));
    const before = (await own()).length;
    expect(await guess(stranger, 3)).toEqual([429, 429, 429]);
    expect((await own()).length).toBe(before);
    // Nor by guessing at somebody else each time.
    for (let n = 0; n < 100; n++)
      await noteSignInFailure(world.deps.db, hashToken('\n198.51.100.60'), world.deps.now());
    const all = await noted();
    for (let n = 0; n < 3; n++) {
      const body = { email: `nobody${n}@example.com`, password: 'guess' };
      expect((await stranger.post(`${api}/sign-in`, body)).status).toBe(429);
    }
    expect(await noted()).toBe(all);
  });

  it('those who are asked for their code are not counted against their address, and are by themselves', async () => {
    const tom = { email: 'tom@example.com', password: adminPassword };
    await joinByInvite(world, { email: tom.email, role: 'read-only' });
    const [ada] = await world.deps.db.select().from(people).where(eq(people.email, email));
    const { passwordHash } = ada ?? {};
    const asksForCode = { passwordHash, totpSince: world.deps.now() };
    await world.deps.db.update(people).set(asksForCode).where(eq(people.email, tom.email));
    for (let n = 0; n < 95; n++)
      await noteSignInFailure(world.deps.db, hashToken('\n198.51.100.61'), world.deps.now());
    const half = () => personAt('198.51.100.61').post(`${api}/sign-in`, tom);
    for (let n = 0; n < 10; n++) {
      expect(await (await half()).json()).toMatchObject({
        error: { code: 'second_factor_needed' },
      });
    }
    expect((await half()).status).toBe(429);
    expect(await signIn(personAt('198.51.100.61'))).toBe(200);
  });

  it('an address that is only claimed counts for nothing', async () => {
    for (let n = 0; n < 11; n++) await signIn(personAt('198.51.100.7', `192.0.2.${n}`), 'guess');
    expect(await signIn(personAt('198.51.100.7', '192.0.2.99'))).toBe(429);
    expect(warnings()).toEqual([]);
  });
});

describe('where all callers have one address', () => {
  beforeAll(async () => {
    await world.close();
    await openWorld();
  });
  afterEach(later);

  it('a browser that was let in before is let in while strangers are locked out', async () => {
    const known = personAt('203.0.113.9');
    expect(await signIn(known)).toBe(200);
    await known.post(`${api}/sign-out`);
    expect((await guess(personAt('198.51.100.7'), 11)).at(-1)).toBe(429);
    expect(await signIn(known)).toBe(200);
    // It opens the door for that browser alone.
    expect(await signIn(personAt('203.0.113.9'))).toBe(429);
  });

  it('the log says who came in, and once that somebody was locked out, without an address', async () => {
    const noted = async () => {
      const rows = await world.deps.db.select().from(activities).orderBy(activities.at);
      return rows.filter(({ action }) => action.startsWith('sign'));
    };
    const before = (await noted()).length;
    expect(await signIn(personAt('203.0.113.9'))).toBe(200);
    await Promise.all(Array.from({ length: 16 }, (_, n) => signIn(personAt('a'), `guess ${n}`)));
    world.account.sandbox.clock.advance(10 * 60_000);
    await guess(personAt('198.51.100.7'), 3);
    world.account.sandbox.clock.advance(10 * 60_000);
    await guess(personAt('198.51.100.7'), 11);
    const log = await noted();
    expect(log.slice(before).map(({ action }) => action)).toEqual(['signed-in', 'sign-in-locked']);
    expect(JSON.stringify(log)).not.toMatch(/guess|203\.0|198\.51/);
    later();
    const known = personAt('203.0.113.9');
    expect(await signIn(known)).toBe(200);
    const told = await (await known.request(`${api}/activity?kind=people`)).text();
    expect(told).toContain('refused sign-ins of Ada Admin for a while after too many failures');
    expect(told).toContain('signed in with their password');
    await guess(personAt('198.51.100.7'), 11);
    expect((await noted()).filter(({ action }) => action === 'sign-in-locked').length).toBe(
      log.filter(({ action }) => action === 'sign-in-locked').length + 1,
    );
  });

  it('such a browser guesses no more often than a stranger, and locks nobody else out', async () => {
    const known = personAt('203.0.113.9');
    expect(await signIn(known)).toBe(200);
    const statuses = await guess(known, 11);
    expect([statuses[9], statuses[10]]).toEqual([401, 429]);
    expect(await signIn(known)).toBe(429);
    expect(await signIn(personAt('203.0.113.9'))).toBe(200);
    later();
    expect(await signIn(known)).toBe(200);
  });

  it.each([
    ['made up', () => 'guessed'],
    ['altered', (kept: string) => `${kept.slice(0, -2)}AA`],
  ])('what a browser keeps is good for nothing where it is %s', async (_, forge) => {
    const person = personAt('203.0.113.9');
    expect(await signIn(person)).toBe(200);
    for (const jar of person.cookies.values())
      for (const [name, kept] of jar)
        if (name.startsWith('sidebrief-known-')) jar.set(name, forge(kept));
    await guess(personAt('198.51.100.7'), 11);
    expect(await signIn(person)).toBe(429);
  });

  it('what a browser keeps goes to the sign-in alone, and is good for half a year', async () => {
    const person = personAt('203.0.113.9');
    const answer = await person.post(`${api}/sign-in`, { email, password: adminPassword });
    const [cookie] = answer.headers.getSetCookie().filter((one) => one.includes('-known-'));
    expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
    expect(cookie).toContain('Path=/api/console/sign-in');
    world.account.sandbox.clock.advance(181 * 24 * 3600_000);
    await guess(personAt('198.51.100.7'), 11);
    expect(await signIn(person)).toBe(429);
  });

  it('one line of the log says so, without an address', () => {
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).not.toMatch(/203\.0|198\.51/);
  });
});

describe('the password that somebody who is signed in must tell again', () => {
  afterEach(later);

  it.each([
    ['to change it', 'PUT', '/me/password', { password: 'four quiet lamps and a drum' }],
    ['to drop the second factor', 'POST', '/me/second-factor/drop', {}],
  ])('cannot be guessed without end, %s', async (_, method, path, more) => {
    const person = createHttpPerson();
    expect(await signIn(person)).toBe(200);
    const tell = async (told: string) => {
      const answer = await person.request(`${api}${path}`, {
        method,
        headers: { 'content-type': 'application/json', origin: backendUrl },
        body: JSON.stringify({ ...more, [method === 'PUT' ? 'current' : 'password']: told }),
      });
      return answer.status;
    };
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push(await tell(`guess ${n}`));
    expect([statuses[9], statuses[10]]).toEqual([422, 429]);
    expect(await tell(adminPassword)).toBe(429);
    // Whoever found an open session locks its owner out of nothing else.
    expect(await signIn(createHttpPerson())).toBe(200);
  });
});
