import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionTest } from '../../server/contract/connection-test.ts';
import { featuresView } from '../../server/contract/features.ts';
import { ledgerView, whereabouts } from '../../server/contract/history-view.ts';
import {
  createInstallRequest,
  installView,
  type InstallView,
} from '../../server/contract/install.ts';
import { accountThings, pastArticles } from '../../server/db/account-schema.ts';
import { activities } from '../../server/db/activity-schema.ts';
import { pastTickets, streams } from '../../server/db/history-schema.ts';
import { grants } from '../../server/db/schema.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { updateArticle } from '../sandbox/help-center/update-article.ts';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { pollHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief } from '../support/widget.ts';
import { backendUrl, makeWorld, type World, type ZendeskAccount } from '../support/world.ts';

let world: World;
let accounts = 0;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

interface Shelf {
  account: ZendeskAccount;
  open: number;
  restricted: number;
}

/** An account with an article for everybody, one for people who sign in, and a draft. */
function anotherAccount(): Shelf {
  const account = world.addAccount(`shop${++accounts}`);
  const { sandbox } = account;
  clocks.push(sandbox.clock);
  const [segment] = sandbox.account.helpCenter.userSegments.values();
  const { id: categoryId } = addCategory(sandbox, { name: 'Orders' });
  const { id: sectionId } = addSection(sandbox, { categoryId, name: 'Returns' });
  const write = (title: string, more = {}) => addArticle(sandbox, { sectionId, title, ...more }).id;
  write('Being written', { draft: true });
  return {
    account,
    open: write('Send something back'),
    restricted: write('For customers', { userSegmentId: segment?.id }),
  };
}

const api = (path = '') => `${backendUrl}/api/console/installs${path}`;

async function create(request: Record<string, unknown>): Promise<InstallView> {
  const made = await world.person.post(
    api(),
    createInstallRequest.parse({ name: 'Shop', ...request }),
  );
  expect(made.status).toBe(201);
  return installView.parse(await made.json());
}

const connect = (id: string, subdomain: string) =>
  world.person.post(api(`/${id}/connect`), { subdomain });

async function contentAlone(account: ZendeskAccount): Promise<InstallView> {
  const { id } = await create({ purposes: ['content'] });
  const begun = await connect(id, account.sandbox.subdomain);
  expect(await begun.json()).toEqual({ subdomain: account.sandbox.subdomain });
  await world.work();
  return world.view(id);
}

const ask = (id: string, what: string) => world.person.request(api(`/${id}${what}`));
const put = (id: string, what: string, body: Record<string, unknown>) =>
  world.person.request(api(`/${id}${what}`), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: JSON.stringify(body),
  });
const change = (id: string, body: Record<string, unknown>) => put(id, '/purposes', body);

/** The lines of a test of the connection, and what each found. */
async function tested(id: string): Promise<(string | undefined)[][]> {
  await world.person.post(api(`/${id}/connection-test`), {});
  await world.work();
  const { checks } = connectionTest.parse(await (await ask(id, '/connection-test')).json());
  return checks.map(({ name, code }) => [name, code]);
}

async function titlesOf(installId: string): Promise<string[]> {
  const rows = await world.deps.db
    .select({ title: pastArticles.title })
    .from(pastArticles)
    .where(eq(pastArticles.installId, installId));
  return rows.map(({ title }) => title).sort();
}

/** Time passes for all: what is a minute for one account is one for the others. */
const clocks: ZendeskAccount['sandbox']['clock'][] = [];
const later = (ms: number) => {
  for (const clock of [world.account.sandbox.clock, ...clocks]) clock.advance(ms);
};

/** A ticket that exports tell of: they are a minute behind. */
function anOldTicket(account: ZendeskAccount) {
  const ticket = openTicket(account, 'Where is my parcel?');
  later(120_000);
  return ticket;
}

/** What the backend asked of an account since a moment. */
const askedSince = ({ sandbox }: ZendeskAccount, from: number) =>
  world.exchanges
    .slice(from)
    .map(({ request }) => request)
    .filter(({ url }) => new URL(url).hostname.startsWith(`${sandbox.subdomain}.`));

describe('an account for content alone', () => {
  it('is connected by its subdomain, with nobody signed in, and reads what everybody may read (L-01)', async () => {
    const { account } = anotherAccount();
    const from = world.exchanges.length;
    const install = await contentAlone(account);
    expect(install).toMatchObject({
      status: 'active',
      purposes: ['content'],
      subdomain: account.sandbox.subdomain,
      steps: [{ name: 'help-centre', state: 'done' }],
      featuresOn: ['history'],
    });
    expect(await titlesOf(install.id)).toEqual(['Send something back']);
    const asked = askedSince(account, from);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter(({ headers }) => headers.has('authorization'))).toEqual([]);
    const paths = asked.map(({ url }) => new URL(url).pathname);
    expect(paths.filter((path) => !path.startsWith('/api/v2/help_center/'))).toEqual([]);
    const things = await world.deps.db
      .select({ kind: accountThings.kind, name: accountThings.name })
      .from(accountThings)
      .where(eq(accountThings.installId, install.id));
    expect(things.sort((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { kind: 'category', name: 'Orders' },
      { kind: 'section', name: 'Returns' },
    ]);
  });

  it('forgets an article that only people who sign in may read from now on', async () => {
    const { account, open } = anotherAccount();
    const install = await contentAlone(account);
    const [segment] = account.sandbox.account.helpCenter.userSegments.values();
    updateArticle(account.sandbox, open, { userSegmentId: segment?.id }, account.admin.id);
    await pollHistory(world, () => later(3700_000));
    expect(await titlesOf(install.id)).toEqual([]);
  });

  it.each([
    ['disabled', 'help_centre_not_active'],
    ['none', 'help_centre_not_active'],
    ['sign-in', 'help_centre_closed'],
  ] as const)(
    'says that a help centre is %s, and does not belong to it yet',
    async (state, code) => {
      const { account } = anotherAccount();
      for (const brand of account.sandbox.account.brands.values()) brand.helpCenter = state;
      const { id } = await create({ purposes: ['content'] });
      const refused = await connect(id, account.sandbox.subdomain);
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ error: { code, field: 'subdomain' } });
      expect(await world.view(id)).toMatchObject({ status: 'pending', steps: [] });
      expect((await world.view(id)).subdomain).toBeUndefined();
    },
  );

  it('says that nobody has the subdomain', async () => {
    const { id } = await create({ purposes: ['content'] });
    world.vacant.add('nobody');
    const refused = await connect(id, 'nobody');
    expect(await refused.json()).toMatchObject({ error: { code: 'no_such_account' } });
  });

  it('is one account of ours for each subdomain', async () => {
    const { account } = anotherAccount();
    await contentAlone(account);
    const { id } = await create({ purposes: ['content'] });
    expect((await connect(id, account.sandbox.subdomain)).status).toBe(409);
  });
});

describe('what an account is not for', () => {
  it('cannot be switched on, and says why', async () => {
    const { account } = anotherAccount();
    const { id } = await contentAlone(account);
    const { features } = featuresView.parse(await (await ask(id, '/features')).json());
    const obstacles = features.map(({ name, obstacle }) => [name, obstacle]);
    expect(obstacles).toEqual([
      ['briefs', 'no-helpdesk'],
      ['recommendations', 'no-helpdesk'],
      ['replies', 'no-helpdesk'],
      ['topics', 'no-helpdesk'],
      ['history', undefined],
    ]);
    const refused = await put(id, '/features/briefs', { on: true });
    expect(await refused.json()).toMatchObject({ error: { code: 'not_for_this' } });
  });

  it('is not tested: content alone needs a clock and a help centre that is open', async () => {
    const { account } = anotherAccount();
    const { id } = await contentAlone(account);
    expect(await tested(id)).toEqual([
      ['clock', expect.any(String)],
      ['webhook', 'webhook_not_needed'],
      ['help-centre', 'help_centre_public'],
    ]);
    for (const brand of account.sandbox.account.brands.values()) brand.helpCenter = 'sign-in';
    expect(await tested(id)).toContainEqual(['help-centre', 'help_centre_closed']);
    for (const brand of account.sandbox.account.brands.values()) delete brand.helpCenter;
  });

  it('is not tested: people and organizations need neither app nor webhook', async () => {
    const { account } = anotherAccount();
    const { identifier: oauthClientId, secret: oauthClientSecret } = account.client;
    const { id } = await create({ purposes: ['crm'], oauthClientId, oauthClientSecret });
    await signInAndConsent(account, id);
    const install = await world.view(id);
    expect(install).toMatchObject({ status: 'active', widgetSecret: 'none' });
    expect(install.steps.map(({ name }) => name)).toEqual(['consent', 'scopes', 'granting-user']);
    expect(account.sandbox.account.webhooks.size).toBe(0);
    const lines = await tested(id);
    const names = lines.map(([name]) => name);
    expect(names).toEqual(['clock', 'grant', 'scopes', 'granting-user', 'webhook', 'export']);
    expect(lines).toContainEqual(['webhook', 'webhook_not_needed']);
    expect(account.sandbox.account.webhooks.size).toBe(0);
  });

  it('is missing nowhere: why is ticket 1 not here?', async () => {
    const { account, restricted } = anotherAccount();
    const { id } = await contentAlone(account);
    const codeOf = async (what: string) =>
      whereabouts.parse(await (await ask(id, `/history/whereabouts/${what}`)).json()).code;
    expect(await codeOf('ticket/1')).toBe('no-helpdesk');
    expect(await codeOf(`article/${restricted}`)).toBe('not-public');
    const today = new Date(world.account.sandbox.clock.now()).toISOString().slice(0, 10);
    const ledger = await ask(id, `/history/ledger?from=${today}&to=${today}`);
    const { totals } = ledgerView.parse(await ledger.json());
    expect(totals).toMatchObject([{ kind: 'articles', inZendesk: 1, stored: 1 }]);
  });
});

describe('changing what an account is for', () => {
  it('adds the helpdesk after signing in, and keeps what is stored', async () => {
    const { account } = anotherAccount();
    anOldTicket(account);
    const { id } = await contentAlone(account);
    const missing = await change(id, { purposes: ['helpdesk', 'content'] });
    expect(await missing.json()).toMatchObject({ error: { code: 'oauth_client_missing' } });
    const { identifier: oauthClientId, secret: oauthClientSecret } = account.client;
    const changed = await change(id, {
      purposes: ['content', 'helpdesk'],
      basedOn: ['content'],
      ...{ oauthClientId, oauthClientSecret },
    });
    expect(await changed.json()).toMatchObject({
      status: 'pending',
      purposes: ['helpdesk', 'content'],
    });
    expect(await titlesOf(id)).toEqual(['Send something back']);
    await signInAndConsent(account, id);
    expect(await world.view(id)).toMatchObject({ status: 'active', widgetSecret: 'written' });
    expect(await titlesOf(id)).toEqual(['For customers', 'Send something back']);
    expect(await rowsOf(pastTickets, id)).toHaveLength(1);
    const names = (await rowsOf(streams, id)).map(({ name }) => name.split(':')[0]);
    expect(names).toEqual(expect.arrayContaining(['tickets', 'users', 'account', 'articles']));
    expect(names).not.toContain('organizations');
    expect((await rowsOf(pastArticles, id)).map(({ brandId }) => brandId)).not.toContain('own');
  });

  it('refuses what was not seen by whoever changes it', async () => {
    const { account } = anotherAccount();
    const { id } = await contentAlone(account);
    const stale = await change(id, { purposes: ['content'], basedOn: ['helpdesk'] });
    expect(await stale.json()).toMatchObject({ error: { code: 'changed_meanwhile' } });
    expect((await change(id, { purposes: [] })).status).toBe(422);
  });

  it('stops reading tickets without the helpdesk, pauses the webhook, and tells the sidebar', async () => {
    const { account } = anotherAccount();
    const ticket = anOldTicket(account);
    const { id } = await world.connect(account);
    expect((await change(id, { purposes: ['crm', 'content'] })).status).toBe(200);
    await world.work();
    const from = world.exchanges.length;
    await pollHistory(world, () => later(3700_000));
    const paths = askedSince(account, from).map(({ url }) => new URL(url).pathname);
    expect(paths.filter((path) => /ticket/.test(path))).toEqual([]);
    expect(paths.some((path) => path.includes('organizations'))).toBe(true);
    expect([...account.sandbox.account.webhooks.values()]).toMatchObject([{ status: 'inactive' }]);
    expect(await tested(id)).toContainEqual(['webhook', 'webhook_not_needed']);
    expect(await rowsOf(pastTickets, id)).toHaveLength(1);
    const answer = await askForBrief(world, ticket.id, { account });
    expect(await answer.json()).toEqual({ state: 'not-connected', reason: 'no-helpdesk' });
    expect((await world.view(id)).featuresOn).toEqual(['history']);
  });

  it('stops reading articles without content', async () => {
    const { account } = anotherAccount();
    const { id } = await world.connect(account);
    expect((await change(id, { purposes: ['helpdesk'] })).status).toBe(200);
    await world.work();
    const from = world.exchanges.length;
    await pollHistory(world, () => later(3700_000));
    const paths = askedSince(account, from).map(({ url }) => new URL(url).pathname);
    expect(paths.filter((path) => /help_center|organizations/.test(path))).toEqual([]);
    expect(await titlesOf(id)).toEqual(['For customers', 'Send something back']);
    expect(await notedOf(id)).toEqual([{ purposes: ['helpdesk'] }]);
  });

  it('says which webhook is to be removed by hand where Zendesk takes nothing from us any more', async () => {
    const { account } = anotherAccount();
    const { id } = await world.connect(account);
    account.sandbox.oauth.tokens.clear();
    expect((await change(id, { purposes: ['content'] })).status).toBe(200);
    await world.work();
    const view = await world.view(id);
    expect(view).toMatchObject({ status: 'active', notice: { code: 'webhook_left_behind' } });
    expect(account.sandbox.account.webhooks.size).toBe(1);
  });

  it('is not changed by another OAuth client, which is noted, without its secret', async () => {
    const { account } = anotherAccount();
    const { id } = await world.connect(account);
    const client = { oauthClientId: 'another_client', oauthClientSecret: 'its secret' };
    const purposes = ['helpdesk', 'crm', 'content'];
    expect((await change(id, { purposes, ...client })).status).toBe(200);
    expect(await notedOf(id)).toEqual([{ oauthClientId: 'another_client' }]);
  });

  it('gives webhook and grant back for content alone, and keeps only what everybody may read', async () => {
    const { account } = anotherAccount();
    anOldTicket(account);
    const { id } = await world.connect(account);
    expect((await change(id, { purposes: ['content'] })).status).toBe(200);
    await world.work();
    expect(await world.view(id)).toMatchObject({
      status: 'active',
      steps: [{ name: 'help-centre', state: 'done' }],
    });
    expect(account.sandbox.account.webhooks.size).toBe(0);
    expect(await rowsOf(grants, id)).toEqual([]);
    const from = world.exchanges.length;
    await pollHistory(world, () => later(3700_000));
    const asked = askedSince(account, from);
    expect(asked.filter(({ headers }) => headers.has('authorization'))).toEqual([]);
    expect(await titlesOf(id)).toEqual(['Send something back']);
    expect(await rowsOf(pastTickets, id)).toHaveLength(1);
  });
});

async function signInAndConsent(account: ZendeskAccount, id: string): Promise<void> {
  signInToZendesk(world.person, account.sandbox, account.admin.id);
  await walkThroughConsent(world.person, backendUrl, { id }, account.sandbox.subdomain);
  await world.work();
}

async function rowsOf<
  T extends typeof pastTickets | typeof pastArticles | typeof streams | typeof grants,
>(table: T, installId: string) {
  return world.deps.db
    .select()
    .from(table as typeof streams)
    .where(eq(table.installId, installId)) as unknown as T['$inferSelect'][];
}

async function notedOf(installId: string): Promise<unknown[]> {
  const rows = await world.deps.db
    .select({ details: activities.details })
    .from(activities)
    .where(and(eq(activities.installId, installId), eq(activities.action, 'purposes-changed')));
  return rows.map(({ details }) => details?.changed);
}
