import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { oauthRequests } from '../../server/db/connecting-schema.ts';
import { people } from '../../server/db/people-schema.ts';
import { grants } from '../../server/db/schema.ts';
import { answerConsent } from '../support/answer-consent.ts';
import { signInToZendesk } from '../support/connect-account.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { joinByInvite } from '../support/join-by-invite.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const email = 'lee@example.com';
const tooLate = '/console/?consent=expired';
const mayNot = '/console/?consent=failed&code=read_only';

let world: World;
let installId: string;
let otherId: string;
let lee: HttpPerson;
let leeId: string;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  installId = (await world.createInstall()).id;
  otherId = (await world.createInstall(world.addAccount('globex'))).id;
  lee = await joinByInvite(world, { email, role: 'admin' });
  const [row] = await world.deps.db.select().from(people).where(eq(people.email, email));
  leeId = row?.id ?? '';
  signInToZendesk(lee, world.account.sandbox, world.account.admin.id);
});
afterAll(() => world.close());

/** As another administrator does it. */
async function limitLee(access: object): Promise<void> {
  const answer = await world.person.request(`${backendUrl}/api/console/people/${leeId}/access`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: JSON.stringify(access),
  });
  expect(answer.status).toBe(200);
}

/** As if what was begun had been left, so that each door is seen to be shut by itself. */
const setLee = (access: Partial<typeof people.$inferInsert>) =>
  world.deps.db.update(people).set(access).where(eq(people.id, leeId));

async function pressConnect(): Promise<string> {
  const subdomain = world.account.sandbox.subdomain;
  const begun = await lee.post(`${backendUrl}/api/console/installs/${installId}/connect`, {
    subdomain,
  });
  return ((await begun.json()) as { continueUrl: string }).continueUrl;
}

const pressAllow = async (continueUrl: string) =>
  answerConsent(lee, await lee.follow(continueUrl), 'allow');

const ledTo = async (url: string, person = lee) => {
  const answer = await person.request(url);
  return [answer.status, answer.headers.get('location')];
};

const grantsThere = () =>
  world.deps.db.select().from(grants).where(eq(grants.installId, installId));

const limits: [string, Partial<typeof people.$inferInsert>, string][] = [
  ['may only look by now', { role: 'read-only' }, mayNot],
  ['are limited to other accounts by now', { accountIds: [] }, tooLate],
];
const limited = (access: (typeof limits)[number][1]) =>
  access.accountIds ? { accountIds: [otherId] } : access;

describe('an administrator who pressed Connect', () => {
  it.each(limits)('is not led to Zendesk where they %s', async (_what, access, page) => {
    await setLee({ role: 'admin', accountIds: null });
    const continueUrl = await pressConnect();
    await setLee(limited(access));
    expect(await ledTo(continueUrl)).toEqual([303, page]);
  });

  it.each(limits)('leaves no grant behind where they %s', async (_what, access, page) => {
    await setLee({ role: 'admin', accountIds: null });
    const callback = await pressAllow(await pressConnect());
    await setLee(limited(access));
    expect(await ledTo(callback)).toEqual([303, page]);
    expect(await grantsThere()).toEqual([]);
    expect((await world.view(installId)).status).toBe('pending');
  });

  it.each(limits)('leaves none where they %s, while the code is exchanged', async (...limit) => {
    const [, access, page] = limit;
    await setLee({ role: 'admin', accountIds: null });
    const callback = await pressAllow(await pressConnect());
    const { transport } = world.deps;
    const send = transport.fetch;
    const spied = vi.spyOn(transport, 'fetch').mockImplementation(async (...request) => {
      await setLee(limited(access));
      return send(...request);
    });
    const led = await ledTo(callback);
    spied.mockRestore();
    expect(led).toEqual([303, page]);
    expect(await grantsThere()).toEqual([]);
    expect([...world.account.sandbox.oauth.tokens.values()]).toEqual([]);
  });

  it.each([
    ['to reading', () => ({ role: 'read-only' })],
    ['to another account', () => ({ role: 'admin', accountIds: [otherId] })],
  ])('finishes nothing of it after a while in which they were limited %s', async (_to, access) => {
    await limitLee({ role: 'admin' });
    const [sent, unsent] = [await pressAllow(await pressConnect()), await pressConnect()];
    await limitLee(access());
    const left = await world.deps.db.select().from(oauthRequests);
    expect(left.filter(({ usedAt }) => usedAt === null)).toEqual([]);
    await limitLee({ role: 'admin' });
    expect(await ledTo(sent)).toEqual([303, tooLate]);
    expect(await ledTo(unsent)).toEqual([303, tooLate]);
    expect(await grantsThere()).toEqual([]);
  });

  it('connects an account that they were limited to meanwhile', async () => {
    await limitLee({ role: 'admin' });
    const continueUrl = await pressConnect();
    await setLee({ accountIds: [installId] });
    expect(await ledTo(await pressAllow(continueUrl))).toEqual([
      ...[303, `/console/accounts/${installId}`],
    ]);
    expect(await grantsThere()).toHaveLength(1);
  });

  it('is asked to sign in where nobody is signed in', async () => {
    await setLee({ accountIds: null });
    expect(await ledTo(await pressConnect(), createHttpPerson())).toEqual([
      ...[303, '/console/sign-in?reason=consent'],
    ]);
  });
});
