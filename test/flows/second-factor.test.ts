import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recoveryCodes, secondFactorOffer } from '../../server/contract/person.ts';
import { people } from '../../server/db/people-schema.ts';
import type { AppError } from '../../server/errors.ts';
import { signIn as signInFrom } from '../../server/people/sign-in.ts';
import { createHttpPerson } from '../support/http-person.ts';
import { joinByInvite } from '../support/join-by-invite.ts';
import { adminPassword, backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
const email = 'ada@example.com';

let world: World;
let secret = '';
let recovery: string[] = [];

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
});
afterAll(() => world.close());

/** What the app in Ada's hand shows, so many half minutes from now. */
const codeAt = (steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: world.deps.now().getTime() + steps * 30_000,
  });
const pass = (ms: number) => world.account.sandbox.clock.advance(ms);
const me = (path: string, body: object) =>
  world.person.post(`${api}/me/second-factor${path}`, body);

async function signIn(code?: string): Promise<string> {
  const answer = await createHttpPerson().post(`${api}/sign-in`, {
    ...{ email, password: adminPassword },
    ...(code !== undefined && { code }),
  });
  if (answer.ok) return 'in';
  return ((await answer.json()) as { error: { code: string } }).error.code;
}

describe('a second factor', () => {
  it('is offered as a picture and by hand, and counts once a code of it was told', async () => {
    expect((await me('/begin', { password: 'not the password' })).status).toBe(422);
    const offered = await me('/begin', { password: adminPassword });
    const offer = secondFactorOffer.parse(await offered.json());
    secret = offer.secret;
    expect(offer.picture).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(await signIn()).toBe('in');
    expect((await me('', { code: '000000' })).status).toBe(422);
    const { codes } = recoveryCodes.parse(await (await me('', { code: codeAt() })).json());
    expect(new Set(codes).size).toBe(10);
    recovery = codes;
    expect(await signIn()).toBe('second_factor_needed');
    expect((await me('/begin', { password: adminPassword })).status).toBe(409);
  });

  it('is asked for after the password, takes each code once, and clocks that differ by half a minute', async () => {
    pass(60_000);
    expect(await signIn('123456')).toBe('sign_in_failed');
    const code = codeAt();
    expect(await Promise.all([signIn(code), signIn(code)])).toEqual(
      expect.arrayContaining(['in', 'sign_in_failed']),
    );
    expect(await signIn(code)).toBe('sign_in_failed');
    expect(await signIn(codeAt(1))).toBe('in');
    expect(await signIn(codeAt(3))).toBe('sign_in_failed');
    pass(90_000);
    expect(await signIn(`${codeAt().slice(0, 3)} ${codeAt().slice(3)}`)).toBe('in');
  });

  it('that is on tells nobody at an open screen new recovery codes, however often they guess', async () => {
    pass(60_000);
    expect((await me('', { code: codeAt() })).status).toBe(409);
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await me('', { code: '000000' })).status);
    expect(statuses.at(-1)).toBe(429);
    pass(16 * 60_000);
  });

  it('of oneself is not removed as an administrator removes that of others', async () => {
    const session = await world.person.request(`${api}/session`);
    const { person } = (await session.json()) as { person: { id: string } };
    const path = `${api}/people/${person.id}/drop-second-factor`;
    expect((await world.person.post(path, {})).status).toBe(409);
    expect(await signIn()).toBe('second_factor_needed');
  });

  it('can be replaced by a recovery code, each good once, however it is typed', async () => {
    const [first = '', second = ''] = recovery;
    expect(await signIn(first)).toBe('in');
    expect(await signIn(first)).toBe('sign_in_failed');
    expect(await signIn(second.toUpperCase().replaceAll('-', ''))).toBe('in');
  });

  it('is kept sealed, and its codes as hashes', async () => {
    const stored = JSON.stringify(await world.deps.db.select().from(people));
    expect(stored).not.toContain(secret);
    for (const code of recovery) expect(stored).not.toContain(code.replaceAll('-', ''));
  });

  it('cannot be guessed: wrong codes count like wrong passwords', async () => {
    pass(16 * 60_000);
    const outcomes: string[] = [];
    for (let n = 0; n < 12; n++) outcomes.push(await signIn(String(100_000 + n)));
    expect(outcomes.at(-1)).toBe('too_many_attempts');
    expect(await signIn(codeAt())).toBe('too_many_attempts');
    pass(16 * 60_000);
    expect(await signIn(codeAt())).toBe('in');
  });

  it('cannot be guessed from many networks either, and its owner still comes in where they did before', async () => {
    pass(16 * 60_000);
    const from = async (network: number, code: string) => {
      const caller = { address: `10.${network}.1.1`, keptFor: () => undefined };
      const request = { email, password: adminPassword, code };
      return signInFrom(world.deps, request, caller).then(
        () => 'in',
        (failure: AppError) => failure.code,
      );
    };
    for (let n = 0; n < 30; n++) expect(await from(n, String(100_000 + n))).toBe('sign_in_failed');
    expect(await from(31, codeAt())).toBe('too_many_attempts');
    const request = { email, password: adminPassword, code: codeAt() };
    expect((await world.person.post(`${api}/sign-in`, request)).status).toBe(200);
    pass(16 * 60_000);
    expect(await signIn(codeAt())).toBe('in');
  });

  it('is removed by whoever knows the password', async () => {
    expect((await me('/drop', { password: 'not the password' })).status).toBe(422);
    pass(60_000);
    const elsewhere = createHttpPerson();
    const request = { email, password: adminPassword, code: codeAt() };
    expect((await elsewhere.post(`${api}/sign-in`, request)).status).toBe(200);
    expect((await me('/drop', { password: adminPassword })).status).toBe(204);
    expect(await signIn()).toBe('in');
    // As with another password, what is open elsewhere ends, and what is open here does not.
    expect((await elsewhere.request(`${api}/me/sessions`)).status).toBe(401);
    expect((await world.person.request(`${api}/me/sessions`)).status).toBe(200);
  });

  it('of somebody else is removed by an administrator, and whoever has the device is signed out', async () => {
    const lee = await joinByInvite(world, { email: 'lee@example.com', role: 'read-only' });
    const [row] = await world.deps.db
      .select()
      .from(people)
      .where(eq(people.email, 'lee@example.com'));
    const path = `${api}/people/${row?.id}/drop-second-factor`;
    // Whoever has none stays signed in.
    expect((await world.person.post(path, {})).status).toBe(200);
    expect((await lee.request(`${api}/me/sessions`)).status).toBe(200);
    await world.deps.db
      .update(people)
      .set({ totpSealed: 'sealed', totpSince: world.deps.now() })
      .where(eq(people.email, 'lee@example.com'));
    expect((await world.person.post(path, {})).status).toBe(200);
    expect((await lee.request(`${api}/me/sessions`)).status).toBe(401);
    expect((await world.person.request(`${api}/me/sessions`)).status).toBe(200);
  });
});
