import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstallView } from '../../server/contract/install.ts';
import { grants } from '../../server/db/schema.ts';
import { freshToken } from '../../server/installs/fresh-token.ts';
import { refreshIdleGrants } from '../../server/installs/refresh-idle-grants.ts';
import { readInstall } from '../../server/installs/store.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { walkThroughConsent } from '../support/connect-account.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf } from '../support/widget.ts';
import {
  backendUrl,
  makeWorld,
  thePast,
  type World,
  type ZendeskAccount,
} from '../support/world.ts';

let world: World;
let accounts = 0;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
});
afterAll(() => world.close());

async function connected(): Promise<{ account: ZendeskAccount; install: InstallView }> {
  const account = world.addAccount(`desk${++accounts}`);
  return { account, install: await world.connect(account) };
}

/** The clock of the backend and of this account go together. */
function pass(account: ZendeskAccount, ms: number): void {
  world.account.sandbox.clock.advance(ms);
  account.sandbox.clock.advance(ms);
}

const minute = 60_000;
const day = 24 * 60 * minute;
const refreshesOf = (account: ZendeskAccount): number =>
  account.sandbox.requests.filter((r) => r.path.startsWith('/oauth/tokens') && r.method === 'POST')
    .length - 1;
const grantOf = async (install: InstallView) =>
  (await world.deps.db.select().from(grants).where(eq(grants.installId, install.id)))[0];

describe('the grant', () => {
  it('is refreshed without a person when its half hour is over (F-06, demand 1)', async () => {
    const { account, install } = await connected();
    const ticket = openTicket(account, 'Good morning');
    pass(account, 31 * minute);
    expect(await briefOf(world, ticket.id, { account })).toMatchObject({ state: 'ready' });
    expect(refreshesOf(account)).toBe(1);
    expect((await world.view(install.id)).status).toBe('active');
  });

  it('is refreshed once when Zendesk says 401 before the time is over (A-05)', async () => {
    const { account } = await connected();
    const ticket = openTicket(account, 'Good morning');
    for (const token of account.sandbox.oauth.tokens.values()) {
      account.sandbox.oauth.tokens.set(token.id, { ...token, expiresAt: 0 });
    }
    expect(await briefOf(world, ticket.id, { account })).toMatchObject({ state: 'ready' });
    expect(refreshesOf(account)).toBe(1);
  });

  it('is refreshed once however many need it at the same moment', async () => {
    const { account, install } = await connected();
    pass(account, 31 * minute);
    const row = await readInstall(world.deps.db, install.id);
    if (!row) throw new Error('gone');
    const tokens = await Promise.all(Array.from({ length: 20 }, () => freshToken(world.deps, row)));
    expect(new Set(tokens).size).toBe(1);
    expect(refreshesOf(account)).toBe(1);
  });

  it('survives a request for a refresh that was lost on its way', async () => {
    const { account } = await connected();
    const ticket = openTicket(account, 'Good morning');
    pass(account, 31 * minute);
    account.sandbox.faults.add({ kind: 'lose-request', path: '/oauth/tokens', times: 2 });
    expect(await briefOf(world, ticket.id, { account })).toMatchObject({ state: 'ready' });
  });

  it('says Reauthorization required when the answer to a refresh was lost, and connecting again restores all (F-06, L-08)', async () => {
    const { account, install } = await connected();
    const ticket = openTicket(account, 'Before the trouble');
    await briefOf(world, ticket.id, { account });
    pass(account, 31 * minute);
    account.sandbox.faults.add({ kind: 'lose-answer', path: '/oauth/tokens' });
    addComment(account.sandbox, ticket.id, {
      authorId: account.customer.id,
      body: 'During it',
      public: true,
    });
    await account.sandbox.settle();
    await world.work();
    expect((await world.view(install.id)).status).toBe('reauthorization-required');
    expect(await (await askForBrief(world, ticket.id, { account })).json()).toEqual({
      state: 'not-connected',
      reason: 'reauthorization-required',
    });
    await walkThroughConsent(world.person, backendUrl, install, account.sandbox.subdomain);
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
    expect(JSON.stringify(await briefOf(world, ticket.id, { account }))).toContain('During it');
  });

  it('stops asking once Zendesk refused: one refresh, not one for each job', async () => {
    const { account } = await connected();
    pass(account, 31 * minute);
    account.sandbox.oauth.tokens.clear();
    for (let i = 0; i < 5; i++) openTicket(account, `Ticket ${i}`);
    await account.sandbox.settle();
    await world.work();
    expect(refreshesOf(account)).toBe(1);
  });

  it('waits exactly as long as Retry-After says, and the work comes back by itself (demand 2)', async () => {
    const { account } = await connected();
    const ticket = openTicket(account, 'Patience');
    await account.sandbox.settle();
    account.sandbox.faults.add({
      kind: 'answer',
      path: `/tickets/${ticket.id}`,
      status: 429,
      headers: { 'retry-after': '45' },
    });
    const [before] = [account.sandbox.requests.length];
    await world.work(1);
    expect(account.sandbox.requests.length - before).toBe(1);
    const job = await world.database.run(
      "select extract(epoch from start_after - created_on) as wait from pgboss.job where name = 'brief-ticket' and state = 'created' and singleton_key like $1",
      [`%:${ticket.id}`],
    );
    expect(Number((job.rows[0] as { wait: string }).wait)).toBeGreaterThanOrEqual(45);
    pass(account, 46_000);
    await world.work();
    expect(await (await askForBrief(world, ticket.id, { account })).json()).toMatchObject({
      state: 'ready',
    });
  });

  it('is kept alive in an account where nothing happens', async () => {
    const { account, install } = await connected();
    for (let week = 0; week < 15; week++) {
      pass(account, 8 * day);
      await refreshIdleGrants(world.deps);
    }
    expect((await grantOf(install))?.generation).toBe(16);
    const ticket = openTicket(account, 'Four months later');
    expect(await briefOf(world, ticket.id, { account })).toMatchObject({ state: 'ready' });
  });
});
