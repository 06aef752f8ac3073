import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  connectionCheckName,
  connectionTest,
  type ConnectionCheck,
  type ConnectionCheckName,
  type ConnectionTest,
} from '../../server/contract/connection-test.ts';
import type { InstallView } from '../../server/contract/install.ts';
import { pastArticles } from '../../server/db/account-schema.ts';
import { streams } from '../../server/db/history-schema.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { changeInstallation } from '../sandbox/apps/change-installation.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { newSigningSecret } from '../sandbox/webhooks/add-webhook.ts';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf, installedSettings, tokenOf } from '../support/widget.ts';
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

interface Desk {
  account: ZendeskAccount;
  install: InstallView;
  ticketId: number;
}

/** A connected account whose agent has seen a brief. */
async function desk(): Promise<Desk> {
  const account = world.addAccount(`tested${++accounts}`);
  const install = await world.connect(account);
  const ticketId = openTicket(account, 'Good morning').id;
  await account.sandbox.settle();
  await briefOf(world, ticketId, { account });
  return { account, install, ticketId };
}

const url = ({ id }: InstallView, action: string) =>
  `${backendUrl}/api/console/installs/${id}/${action}`;

async function look({ install }: Desk): Promise<ConnectionTest> {
  const answer = await world.person.request(url(install, 'connection-test'));
  return connectionTest.parse(await answer.json());
}

async function test(own: Desk): Promise<ConnectionTest> {
  expect((await world.person.post(url(own.install, 'connection-test'))).status).toBe(200);
  await world.work();
  return look(own);
}

const line = ({ checks }: ConnectionTest, name: ConnectionCheckName): ConnectionCheck => {
  const found = checks.find((one) => one.name === name);
  if (!found) throw new Error(`There is no line ${name}.`);
  return found;
};
/** What is not in order, or was not. */
const causes = ({ checks }: ConnectionTest): string[] =>
  checks
    .filter(({ state }) => state === 'problem' || state === 'repaired')
    .map(({ name, state, code }) => `${name} ${state} ${code}`);
const [webhookOf, tokensOf] = [
  ({ sandbox }: ZendeskAccount) => {
    const [webhook] = sandbox.account.webhooks.values();
    if (!webhook) throw new Error('There is no webhook.');
    return webhook;
  },
  ({ sandbox }: ZendeskAccount) => sandbox.oauth.tokens,
];

function grant(account: ZendeskAccount, scopes: string[]): void {
  const tokens = tokensOf(account);
  for (const token of tokens.values()) tokens.set(token.id, { ...token, scopes });
}

const faults: [fault: string, plant: (desk: Desk) => unknown, cause: string, rest: string[]][] = [
  [
    'a revoked grant',
    ({ account }) => tokensOf(account).clear(),
    'grant problem grant_refused',
    // All that needs it is left open, not called broken.
    ['scopes', 'granting-user', 'webhook', 'signing-secret', 'app', 'export', 'help-centre'],
  ],
  [
    'a missing scope',
    ({ account }) => {
      grant(account, ['read', 'webhooks:write']);
    },
    'scopes problem scope_missing',
    [],
  ],
  [
    'a webhook that was deleted',
    ({ account }) => account.sandbox.account.webhooks.clear(),
    'webhook repaired webhook_was_missing',
    [],
  ],
  [
    'a webhook that was paused',
    ({ account }) => (webhookOf(account).status = 'inactive'),
    'webhook repaired webhook_was_paused',
    [],
  ],
  [
    'a signing secret that was rotated',
    ({ account }) => (webhookOf(account).signingSecret = newSigningSecret()),
    'signing-secret repaired signing_secret_was_rotated',
    [],
  ],
  [
    'an app that was uninstalled',
    ({ account }) => account.sandbox.account.installations.clear(),
    'app problem app_uninstalled',
    ['widget-secret'],
  ],
  [
    'a secret that was overwritten',
    async ({ account, ticketId }) => {
      const settings = { widget_secret: 'typed in by somebody in Admin Center' };
      changeInstallation(account.sandbox, account.installation.id, { settings });
      expect((await askForBrief(world, ticketId, { account })).status).toBe(404);
    },
    'widget-secret problem widget_secret_differs',
    [],
  ],
  [
    'an admin who was demoted',
    ({ account }) => (account.admin.role = 'agent'),
    'granting-user problem not_an_admin',
    ['webhook', 'signing-secret', 'export'],
  ],
  [
    'a help centre that was switched off',
    ({ account: { sandbox } }) => {
      for (const brand of sandbox.account.brands.values()) brand.helpCenter = 'disabled';
    },
    'help-centre problem help_centre_off',
    [],
  ],
  [
    'a clock that is wrong',
    ({ account }) => account.sandbox.clock.advance(5 * 60_000),
    'clock problem clock_skewed',
    [],
  ],
];

describe('testing a connection', () => {
  it('finds every capability of one that works, and keeps what it found (L-06, IN-08)', async () => {
    const own = await desk();
    expect(await look(own)).toEqual({ state: 'never', checks: [] });
    const tested = await test(own);
    expect(tested.checks.map(({ name }) => name)).toEqual(connectionCheckName.options);
    expect(tested.checks.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(tested.state).toBe('done');
    expect(await look(own)).toEqual(tested);
  });

  it('shows how far it is to whoever looks meanwhile', async () => {
    const own = await desk();
    const begun = await world.person.post(url(own.install, 'connection-test'));
    const waiting = connectionTest.parse(await begun.json());
    expect(waiting.state).toBe('running');
    expect(waiting.checks.every(({ state }) => state === 'waiting')).toBe(true);
    expect(await look(own)).toEqual(waiting);
    // A process that ended in the middle leaves no test that runs for ever.
    world.account.sandbox.clock.advance(6 * 60_000);
    const late = await look(own);
    expect(late.state).toBe('done');
    expect(line(late, 'grant')).toMatchObject({ state: 'unknown', code: 'interrupted' });
    await world.work();
  });

  it.each(faults)('names %s as the one cause', async (_, plant, cause, rest) => {
    const own = await desk();
    await plant(own);
    const tested = await test(own);
    expect(causes(tested)).toEqual([cause]);
    const open = tested.checks.filter(({ state }) => state === 'unknown').map(({ name }) => name);
    expect(open).toEqual(connectionCheckName.options.filter((name) => rest.includes(name)));
    const named = line(tested, cause.split(' ')[0] as ConnectionCheckName);
    expect(named.message).toBeTruthy();
    if (named.state === 'problem') expect(named.advice).toBeTruthy();
  });

  it.each(faults.filter(([, , cause]) => cause.includes('repaired')))(
    'has put right %s, so that events arrive and the next test finds nothing',
    async (_, plant) => {
      const own = await desk();
      await plant(own);
      await test(own);
      const again = await test(own);
      expect(again.checks.filter(({ state }) => state !== 'ok')).toEqual([]);
      const before = world.logged.length;
      openTicket(own.account, 'Am I heard again?');
      await own.account.sandbox.settle();
      expect(world.logged.slice(before).join()).not.toContain('Refused a delivery');
      const { lastEventAt } = await world.view(own.install.id);
      expect(Date.parse(lastEventAt ?? '')).toBeGreaterThan(
        Date.parse(line(again, 'webhook').at ?? '') - 1000,
      );
    },
  );

  it('says which scopes are missing, by name', async () => {
    const own = await desk();
    grant(own.account, ['read']);
    const found = line(await test(own), 'scopes');
    expect(found.message).toContain('webhooks:write, apps:write');
    expect(found.action).toBe('reconnect');
  });

  it('says by how much the clock is off, and which way', async () => {
    const own = await desk();
    own.account.sandbox.clock.advance(5 * 60_000);
    expect(line(await test(own), 'clock').message).toContain('5 minutes behind Zendesk’s');
  });

  it('hides no other fault behind one', async () => {
    const own = await desk();
    own.account.sandbox.account.installations.clear();
    webhookOf(own.account).status = 'inactive';
    for (const brand of own.account.sandbox.account.brands.values()) brand.helpCenter = 'disabled';
    own.account.sandbox.faults.add({ kind: 'answer', path: '/incremental', status: 503, times: 9 });
    const tested = await test(own);
    expect(causes(tested)).toEqual([
      'webhook repaired webhook_was_paused',
      'app problem app_uninstalled',
      'help-centre problem help_centre_off',
    ]);
    expect(line(tested, 'export')).toMatchObject({ state: 'unknown', code: 'zendesk_unreachable' });
  });

  it('goes by the pages that were just read where reading them has used up the calls', async () => {
    const own = await desk();
    const { id: installId } = own.install;
    own.account.sandbox.faults.add({ kind: 'answer', path: '/incremental', status: 429, times: 9 });
    const busy = { state: 'unknown', code: 'zendesk_busy' };
    expect(line(await test(own), 'export')).toMatchObject(busy);
    const read = (minutesAgo: number) => {
      const lastPageAt = new Date(own.account.sandbox.clock.now() - minutesAgo * 60_000);
      const row = { installId, name: 'tickets', lastPageAt };
      const change = { target: [streams.installId, streams.name], set: { lastPageAt } };
      return world.deps.db.insert(streams).values(row).onConflictDoUpdate(change);
    };
    await read(11);
    expect(line(await test(own), 'export')).toMatchObject(busy);
    await read(1);
    expect(line(await test(own), 'export')).toMatchObject({ state: 'ok', code: 'export_allowed' });
  });

  it('calls nothing broken while Zendesk does not answer', async () => {
    const own = await desk();
    own.account.sandbox.faults.add({ kind: 'lose-request', times: 999 });
    const tested = await test(own);
    expect(causes(tested)).toEqual([]);
    expect(line(tested, 'grant')).toMatchObject({ state: 'unknown', code: 'zendesk_unreachable' });
    expect((await world.view(own.install.id)).status).toBe('active');
  });

  it('leaves a webhook alone that is to be paused, and an account without a help centre', async () => {
    const own = await desk();
    for (const brand of own.account.sandbox.account.brands.values()) brand.helpCenter = 'none';
    const tested = await test(own);
    expect(line(tested, 'help-centre')).toMatchObject({ state: 'ok', code: 'help_centre_none' });
  });

  it('calls a help centre broken only where its articles were read, while another can be', async () => {
    const own = await desk();
    const { sandbox } = own.account;
    const name = { name: 'Second', subdomain: `${sandbox.subdomain}-second` };
    const second = addBrand(sandbox, { ...name, helpCenter: 'disabled' });
    const read = line(await test(own), 'help-centre');
    expect(read.state).toBe('ok');
    expect(read.message).toContain('Switched off: Second.');
    const [articleId, at] = ['77', world.deps.now()];
    await world.deps.db.insert(pastArticles).values({
      ...{ installId: own.install.id, articleId, locale: 'en-us', brandId: String(second.id) },
      ...{ title: 'Parcels', text: 'Soon.', isOutdated: false },
      ...{ createdAt: at, updatedAt: at, listedAt: at },
    });
    const missed = line(await test(own), 'help-centre');
    expect(missed.code).toBe('help_centre_off');
    expect(missed.message).toContain('Second');
  });

  it('refuses an account that has no connection', async () => {
    const install = await world.createInstall(world.addAccount(`tested${++accounts}`));
    const answer = await world.person.post(url(install, 'connection-test'));
    expect(answer.status).toBe(409);
  });
});

describe('the secret of the app', () => {
  it('is not known before a sidebar asks, and is once one did', async () => {
    const account = world.addAccount(`tested${++accounts}`);
    const own = { account, install: await world.connect(account), ticketId: 0 };
    const before = line(await test(own), 'widget-secret');
    expect(before).toMatchObject({ state: 'unknown', code: 'widget_secret_not_seen' });
    expect(before.action).toBe('write-secret');
    await briefOf(world, openTicket(account, 'Hello').id, { account });
    expect(line(await test(own), 'widget-secret').code).toBe('widget_secret_seen');
  });

  it('is in order again once it was written again and a sidebar asked', async () => {
    const own = await desk();
    const { account, install, ticketId } = own;
    const settings = { widget_secret: 'typed in by somebody in Admin Center' };
    changeInstallation(account.sandbox, account.installation.id, { settings });
    await askForBrief(world, ticketId, { account });
    await world.person.post(url(install, 'rotate-widget-secret'));
    expect(line(await test(own), 'widget-secret').code).toBe('widget_secret_not_seen');
    expect((await askForBrief(world, ticketId, { account })).status).toBe(200);
    expect(line(await test(own), 'widget-secret').code).toBe('widget_secret_seen');
  });

  it('is not to blame for requests that are only out of time', async () => {
    const own = await desk();
    const old = await tokenOf(world, own.account);
    world.account.sandbox.clock.advance(10 * 60_000);
    own.account.sandbox.clock.advance(10 * 60_000);
    const { account, ticketId } = own;
    expect((await askForBrief(world, ticketId, { account, token: old })).status).toBe(404);
    expect(line(await test(own), 'widget-secret').code).toBe('sidebar_out_of_time');
  });

  it('is written into an app that was installed anew', async () => {
    const own = await desk();
    const { account } = own;
    account.sandbox.account.installations.clear();
    const settings = { backend_host: 'sidebrief.test' };
    installApp(account.sandbox, { appId: account.app.id, settings });
    expect(causes(await test(own))).toEqual(['app repaired app_was_installed_again']);
    expect(installedSettings(account).installId).toBe(own.install.id);
    expect((await askForBrief(world, own.ticketId, { account })).status).toBe(200);
  });
});

describe('reconnecting', () => {
  it('makes a revoked grant good with nothing entered again (L-08)', async () => {
    const own = await desk();
    tokensOf(own.account).clear();
    expect(line(await test(own), 'grant').action).toBe('reconnect');
    const { subdomain, status } = await world.view(own.install.id);
    expect(status).toBe('reauthorization-required');
    signInToZendesk(world.person, own.account.sandbox, own.account.admin.id);
    await walkThroughConsent(world.person, backendUrl, own.install, subdomain ?? '');
    await world.work();
    const again = await test(own);
    expect(again.checks.filter(({ state }) => state === 'problem')).toEqual([]);
    expect((await world.view(own.install.id)).status).toBe('active');
  });
});
