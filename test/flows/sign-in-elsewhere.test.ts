import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inviteMade, sessionAnswer } from '../../server/contract/person.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { serveProvider, type ScriptedProvider, type Vouched } from '../support/serve-provider.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
let provider: ScriptedProvider;
let world: World;

beforeAll(async () => {
  provider = await serveProvider();
  world = await makeWorld({
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'sidebrief-console',
      OIDC_CLIENT_SECRET: 'secret-of-tests',
      OIDC_NAME: 'Acme ID',
    },
    leaves: thePast,
  });
});
afterAll(async () => {
  await world.close();
  await provider.close();
});
afterEach(() => {
  provider.forge = (claims) => claims;
  provider.tells = ({ sub }) => ({ sub });
});

/** Goes there and comes back. @returns where the browser ends up */
async function goThrough(
  who: Vouched | undefined,
  person = createHttpPerson(),
  query = '',
): Promise<string> {
  provider.vouches = who;
  const begun = await person.request(`${api}/oidc/begin${query}`);
  const page = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
  const came = await person.request(page.headers.get('location') ?? '');
  const to = new URL(came.headers.get('location') ?? '', backendUrl);
  return `${to.pathname}${to.search}`;
}

const whoIs = async (person: HttpPerson) =>
  sessionAnswer.parse(await (await person.request(`${api}/session`)).json()).person;
const invite = async (email: string, role: 'admin' | 'read-only') =>
  inviteMade.parse(
    await (await world.person.post(`${api}/people/invites`, { email, role })).json(),
  );
const refused = '/console/sign-in?reason=sign_in_elsewhere_failed';

describe('signing in elsewhere', () => {
  it('is offered by the name it goes by', async () => {
    const answer = await createHttpPerson().request(`${api}/session`);
    expect(await answer.json()).toMatchObject({ elsewhere: 'Acme ID' });
  });

  it('lets in who was invited at the address that the provider checked, with their role, and knows them again', async () => {
    await invite('Rita@example.com', 'read-only');
    const rita = { sub: 'r-1', email: 'rita@EXAMPLE.com', email_verified: true, name: 'Rita R.' };
    const person = createHttpPerson();
    expect(await goThrough(rita, person)).toBe('/console/');
    expect(await whoIs(person)).toMatchObject({ name: 'Rita R.', role: 'read-only' });
    const again = createHttpPerson();
    expect(await goThrough({ sub: 'r-1' }, again)).toBe('/console/');
    expect((await whoIs(again))?.id).toBe((await whoIs(person))?.id);
  });

  it('lets in who has a password here, by the same address (N-02)', async () => {
    const person = createHttpPerson();
    const ada = { sub: 'a-1', email: 'ada@example.com', email_verified: true };
    expect(await goThrough(ada, person)).toBe('/console/');
    expect(await whoIs(person)).toMatchObject({ name: 'Ada Admin' });
  });

  it('leads back to the page that was asked for, and nowhere else', async () => {
    const ada = { sub: 'a-1', email: 'ada@example.com', email_verified: true };
    const to = (next: string) =>
      goThrough(ada, createHttpPerson(), `?next=${encodeURIComponent(next)}`);
    const page = '/console/activity?kind=people&from=2026-03-01T00%3A00%3A00.000Z';
    expect(await to(page)).toBe(page);
    for (const elsewhere of [
      'https://evil.example/console/',
      '//evil.example/console/',
      '/console/../api/console/session',
      '/console/%2e%2e/api/console/session',
      '/console/sign-in?next=/console/',
      '/console/\\evil.example',
    ]) {
      expect([elsewhere, await to(elsewhere)]).toEqual([elsewhere, '/console/']);
    }
    const away = { sub: 'x-9', email: 'eve@example.com', email_verified: true };
    const refusal = await goThrough(away, createHttpPerson(), '?next=/console/health');
    expect(refusal).toBe('/console/sign-in?reason=not_invited&next=%2Fconsole%2Fhealth');
  });

  it('tells that somebody has no password, and the log how they came in', async () => {
    await invite('nora@example.com', 'read-only');
    const person = createHttpPerson();
    await goThrough({ sub: 'n-1', email: 'nora@example.com', email_verified: true }, person);
    expect(await whoIs(person)).toMatchObject({ hasPassword: false });
    expect(await whoIs(world.person)).toMatchObject({ hasPassword: true });
    const log = await world.person.request(`${api}/activity?kind=people`);
    expect(JSON.stringify(await log.json())).toContain('signed in by OpenID Connect');
  });

  it.each<[string, Vouched]>([
    ['was not invited', { sub: 'x-1', email: 'eve@example.com', email_verified: true }],
    ['has an address that nobody checked', { sub: 'x-2', email: 'wim@example.com' }],
    ['has no address', { sub: 'x-3' }],
    [
      'has an address that is said not to be checked',
      { sub: 'x-4', email: 'wim@example.com', email_verified: 'false' },
    ],
    [
      'has the address of somebody known otherwise',
      { sub: 'a-2', email: 'ada@example.com', email_verified: true },
    ],
  ])('lets nobody in who %s', async (_, who) => {
    await invite('wim@example.com', 'admin');
    const person = createHttpPerson();
    expect(await goThrough(who, person)).toBe('/console/sign-in?reason=not_invited');
    expect(await whoIs(person)).toBeUndefined();
  });

  it.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['another console', (claims) => ({ ...claims, aud: 'another' })],
    ['another provider', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['another try', (claims) => ({ ...claims, nonce: 'older' })],
  ])('takes no token that is for %s', async (_, forge) => {
    provider.forge = forge;
    const ada = { sub: 'a-1', email: 'ada@example.com', email_verified: true };
    expect(await goThrough(ada)).toBe(refused);
  });

  it('takes nobody in by a link that somebody else prepared, nor twice by one', async () => {
    provider.vouches = { sub: 'a-1' };
    const theirs = createHttpPerson();
    const begun = await theirs.request(`${api}/oidc/begin`);
    const page = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
    const link = page.headers.get('location') ?? '';
    const victim = createHttpPerson();
    expect((await victim.request(link)).headers.get('location')).toContain(refused);
    await victim.request(`${api}/oidc/begin`);
    expect((await victim.request(link)).headers.get('location')).toContain(refused);
    expect((await theirs.request(link)).headers.get('location')).toMatch(/\/console\/$/);
    expect((await theirs.request(link)).headers.get('location')).toContain(refused);
  });

  it('comes back to the sign-in page where somebody refuses there', async () => {
    expect(await goThrough(undefined)).toBe(refused);
  });
});

describe('a provider whose token tells only who somebody is', () => {
  const thin = ({ sub, nonce, aud }: Record<string, unknown>) => ({ sub, nonce, aud });

  it('is asked for their address and their name', async () => {
    await invite('tina@example.com', 'read-only');
    const tina = { sub: 't-1', email: 'tina@example.com', email_verified: true, name: 'Tina T.' };
    [provider.forge, provider.tells] = [thin, (who) => ({ ...who })];
    const person = createHttpPerson();
    expect(await goThrough(tina, person)).toBe('/console/');
    expect(await whoIs(person)).toMatchObject({ name: 'Tina T.', email: 'tina@example.com' });
  });

  it('may say in a word that an address is checked', async () => {
    await invite('cleo@example.com', 'read-only');
    const cleo = { sub: 'c-1', email: 'cleo@example.com', email_verified: 'true' };
    expect(await goThrough(cleo)).toBe('/console/');
  });

  it.each<[string, ScriptedProvider['tells'], string]>([
    ['somebody else', (who) => ({ ...who, sub: 'else' }), refused],
    ['nobody', () => ({}), refused],
    [
      'another address, that is not checked',
      ({ sub }) => ({ sub, email: 'wim@example.com' }),
      '/console/sign-in?reason=not_invited',
    ],
    [
      'that something is checked, and no address',
      ({ sub }) => ({ sub, email_verified: true }),
      '/console/sign-in?reason=not_invited',
    ],
  ])('lets nobody in where it then tells of %s', async (_, tells, page) => {
    await invite('wim@example.com', 'admin');
    const wim = { sub: 'w-1', email: 'wim@example.com', email_verified: true };
    provider.forge = (claims) => ({ ...thin(claims), email: claims['email'] });
    provider.tells = tells;
    expect(await goThrough(wim)).toBe(page);
  });
});

describe('a provider that never says whether it checked an address', () => {
  beforeAll(async () => {
    await world.close();
    const env = { OIDC_ISSUER: provider.issuer, OIDC_TRUST_EMAIL: 'true' };
    const client = { OIDC_CLIENT_ID: 'sidebrief-console', OIDC_CLIENT_SECRET: 'secret-of-tests' };
    world = await makeWorld({ env: { ...env, ...client }, leaves: thePast });
  });

  it('is taken at its word where the deployment says so', async () => {
    const person = createHttpPerson();
    expect(await goThrough({ sub: 'a-1', email: 'ada@example.com' }, person)).toBe('/console/');
    expect(await whoIs(person)).toMatchObject({ name: 'Ada Admin' });
  });

  it('is not, where it says that it did not', async () => {
    await invite('nils@example.com', 'read-only');
    const nils = { sub: 'n-9', email: 'nils@example.com', email_verified: false };
    expect(await goThrough(nils)).toBe('/console/sign-in?reason=not_invited');
  });
});
