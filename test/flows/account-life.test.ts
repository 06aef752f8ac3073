import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstallView } from '../../server/contract/install.ts';
import { checkInstall } from '../../server/installs/check-install.ts';
import { subscriptions } from '../../server/zendesk/events.ts';
import { widgetAudience } from '../../server/contract/widget.ts';
import { signWidgetToken } from '../../server/zendesk/widget-token.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import type { Ticket } from '../sandbox/account.ts';
import { walkThroughConsent } from '../support/connect-account.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf, installedSettings } from '../support/widget.ts';
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
  ticket: Ticket;
}

async function desk(): Promise<Desk> {
  const account = world.addAccount(`desk${++accounts}`);
  const install = await world.connect(account);
  const ticket = openTicket(account, 'Good morning');
  await account.sandbox.settle();
  await briefOf(world, ticket.id, { account });
  return { account, install, ticket };
}

const act = (install: InstallView, action: string): Promise<Response> =>
  world.person.post(`${backendUrl}/api/console/installs/${install.id}/${action}`);
const ask = async ({ account, ticket }: Desk, token?: string): Promise<unknown> =>
  (await askForBrief(world, ticket.id, { account, token })).json();
const signedWith = (secret: string, install: InstallView): Promise<string> =>
  signWidgetToken(secret, { iss: install.id, aud: widgetAudience }, world.deps.now());
const pass = (account: ZendeskAccount, ms: number): void => {
  world.account.sandbox.clock.advance(ms);
  account.sandbox.clock.advance(ms);
};

describe('disconnecting', () => {
  it('deletes our webhook, revokes the grant, sets Disconnected, and the sidebar says so (F-07)', async () => {
    const own = await desk();
    const { sandbox } = own.account;
    const token = await signedWith(installedSettings(own.account).secret, own.install);
    expect((await act(own.install, 'disconnect')).status).toBe(200);
    expect((await world.view(own.install.id)).status).toBe('disconnected');
    expect(sandbox.account.webhooks.size).toBe(0);
    expect([...sandbox.oauth.tokens.values()]).toEqual([]);
    expect(sandbox.account.installations.size).toBe(1);
    expect(await ask(own, token)).toEqual({ state: 'not-connected', reason: 'disconnected' });
  });

  it('forgets nothing when Zendesk does not confirm, and works when tried again', async () => {
    const own = await desk();
    own.account.sandbox.faults.add({
      kind: 'answer',
      method: 'DELETE',
      path: '/webhooks/',
      status: 503,
      times: 9,
    });
    const refused = await act(own.install, 'disconnect');
    expect(refused.status).toBe(502);
    expect((await world.view(own.install.id)).status).toBe('active');
    own.account.sandbox.faults.clear();
    await act(own.install, 'disconnect');
    expect((await world.view(own.install.id)).status).toBe('disconnected');
  });

  it('goes through with a grant that Zendesk ended, and says what is left to remove by hand', async () => {
    const own = await desk();
    own.account.sandbox.oauth.tokens.clear();
    await act(own.install, 'disconnect');
    const view = await world.view(own.install.id);
    expect(view).toMatchObject({ status: 'disconnected', notice: { code: 'webhook_left_behind' } });
    expect(view.notice?.message).toContain(own.install.id);
  });

  it('keeps everything for connecting again (L-08)', async () => {
    const own = await desk();
    await act(own.install, 'disconnect');
    await walkThroughConsent(world.person, backendUrl, own.install, own.account.sandbox.subdomain);
    await world.work();
    expect(await world.view(own.install.id)).toMatchObject({
      id: own.install.id,
      name: own.install.name,
      status: 'active',
    });
    expect(own.account.sandbox.account.webhooks.size).toBe(1);
    expect(await briefOf(world, own.ticket.id, { account: own.account })).toMatchObject({
      state: 'ready',
      brief: { version: 1 },
    });
  });

  it('must come before deleting, which then takes all rows along', async () => {
    const own = await desk();
    const url = `${backendUrl}/api/console/installs/${own.install.id}`;
    const remove = () =>
      world.person.request(url, { method: 'DELETE', headers: { origin: backendUrl } });
    expect((await remove()).status).toBe(409);
    await act(own.install, 'disconnect');
    expect((await remove()).status).toBe(204);
    expect((await world.person.request(url)).status).toBe(404);
    const left = await world.database.run(
      'select count(*)::int as n from briefs where install_id = $1',
      [own.install.id],
    );
    expect(left.rows).toEqual([{ n: 0 }]);
  });
});

describe('rotating the widget secret', () => {
  it('lets the old one live until five minutes after the new one is first seen', async () => {
    const own = await desk();
    const old = installedSettings(own.account).secret;
    await act(own.install, 'rotate-widget-secret');
    const next = installedSettings(own.account).secret;
    expect(next).not.toBe(old);
    expect((await world.view(own.install.id)).widgetSecret).toBe('rotating');
    pass(own.account, 60 * 60_000);
    expect(await ask(own, await signedWith(old, own.install))).toMatchObject({ state: 'ready' });
    expect(await ask(own, await signedWith(next, own.install))).toMatchObject({ state: 'ready' });
    expect((await world.view(own.install.id)).widgetSecret).toBe('seen');
    pass(own.account, 4 * 60_000);
    expect(await ask(own, await signedWith(old, own.install))).toMatchObject({ state: 'ready' });
    pass(own.account, 61_000);
    expect(await ask(own, await signedWith(old, own.install))).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await ask(own, await signedWith(next, own.install))).toMatchObject({ state: 'ready' });
  });

  it.each(['lose-answer', 'lose-request'] as const)(
    'repeats the same secret after a write that ended in %s',
    async (kind) => {
      const own = await desk();
      const old = installedSettings(own.account).secret;
      own.account.sandbox.faults.add({
        kind,
        method: 'PUT',
        path: '/apps/installations',
        times: 9,
      });
      expect((await act(own.install, 'rotate-widget-secret')).status).toBe(502);
      const between = installedSettings(own.account).secret;
      expect(between === old).toBe(kind === 'lose-request');
      const tooEarly = await act(own.install, 'revoke-old-widget-secret');
      expect(tooEarly.status).toBe(409);
      own.account.sandbox.faults.clear();
      await act(own.install, 'rotate-widget-secret');
      const written = installedSettings(own.account).secret;
      if (kind === 'lose-answer') expect(written).toBe(between);
      else expect(written).not.toBe(old);
      expect(await ask(own, await signedWith(old, own.install))).toMatchObject({ state: 'ready' });
      expect(await ask(own, await signedWith(written, own.install))).toMatchObject({
        state: 'ready',
      });
    },
  );

  it('writes another one when the last was confirmed but never seen, and one for two who ask at once', async () => {
    const own = await desk();
    await act(own.install, 'rotate-widget-secret');
    const leaked = installedSettings(own.account).secret;
    await Promise.all([
      act(own.install, 'rotate-widget-secret'),
      act(own.install, 'rotate-widget-secret'),
    ]);
    const written = installedSettings(own.account).secret;
    expect(written).not.toBe(leaked);
    expect(await ask(own, await signedWith(written, own.install))).toMatchObject({
      state: 'ready',
    });
  });

  it('drops the old one at once when the admin revokes it', async () => {
    const own = await desk();
    const old = installedSettings(own.account).secret;
    await act(own.install, 'rotate-widget-secret');
    await act(own.install, 'revoke-old-widget-secret');
    expect(await ask(own, await signedWith(old, own.install))).toMatchObject({
      error: { code: 'not_found' },
    });
    const next = installedSettings(own.account).secret;
    expect(await ask(own, await signedWith(next, own.install))).toMatchObject({ state: 'ready' });
  });
});

describe('looking after a connected account', () => {
  it('notices an uninstalled app and says so, until it is back', async () => {
    const own = await desk();
    const { installations } = own.account.sandbox.account;
    installations.clear();
    await checkInstall(world.deps, own.install.id);
    expect((await world.view(own.install.id)).notice?.code).toBe('app_uninstalled');
    installApp(own.account.sandbox, {
      appId: own.account.app.id,
      settings: { backend_host: 'sidebrief.test' },
    });
    await checkInstall(world.deps, own.install.id);
    const back = await world.view(own.install.id);
    expect(back.status).toBe('active');
    expect(back.notice).toBeUndefined();
    expect(await ask(own)).toMatchObject({ state: 'ready' });
  });

  it('makes the webhook again when somebody deleted it', async () => {
    const own = await desk();
    own.account.sandbox.account.webhooks.clear();
    await act(own.install, 'check');
    expect(own.account.sandbox.account.webhooks.size).toBe(1);
    const ticket = openTicket(own.account, 'Am I heard again?');
    await own.account.sandbox.settle();
    await world.work();
    expect(
      await (await askForBrief(world, ticket.id, { account: own.account })).json(),
    ).toMatchObject({ state: 'ready' });
  });

  it('brings a webhook back whose subscriptions somebody changed', async () => {
    const own = await desk();
    const [webhook] = own.account.sandbox.account.webhooks.values();
    if (!webhook) throw new Error('no webhook');
    webhook.subscriptions = webhook.subscriptions.slice(1);
    expect((await act(own.install, 'check')).status).toBe(200);
    expect(webhook.subscriptions).toEqual(subscriptions);
  });

  it('does not call a check good that found nothing out', async () => {
    const own = await desk();
    own.account.sandbox.faults.add({ kind: 'answer', path: '/webhooks', status: 503, times: 9 });
    const answer = await act(own.install, 'check');
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({ error: { code: 'zendesk_unreachable' } });
    own.account.sandbox.faults.clear();
    own.account.sandbox.oauth.tokens.clear();
    const refused = await act(own.install, 'check');
    expect(await refused.json()).toMatchObject({ error: { code: 'reauthorization_required' } });
  });

  it('lets a demoted admin disconnect, and says what is left behind', async () => {
    const own = await desk();
    own.account.admin.role = 'agent';
    expect((await act(own.install, 'disconnect')).status).toBe(200);
    expect(await world.view(own.install.id)).toMatchObject({
      status: 'disconnected',
      notice: { code: 'webhook_left_behind' },
    });
    own.account.admin.role = 'admin';
  });
});
