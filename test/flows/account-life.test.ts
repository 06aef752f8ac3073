import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstallView } from '../../server/contract/install.ts';
import { checkInstall } from '../../server/installs/check-install.ts';
import { signWidgetToken, widgetAudience } from '../../server/zendesk/widget-token.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import type { Ticket } from '../sandbox/account.ts';
import { walkThroughConsent } from '../support/connect-account.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf, installedSettings } from '../support/widget.ts';
import { backendUrl, makeWorld, type World, type ZendeskAccount } from '../support/world.ts';

let world: World;
let accounts = 0;

beforeAll(async () => {
  world = await makeWorld();
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
    const it = await desk();
    const { sandbox } = it.account;
    const token = await signedWith(installedSettings(it.account).secret, it.install);
    expect((await act(it.install, 'disconnect')).status).toBe(200);
    expect((await world.view(it.install.id)).status).toBe('disconnected');
    expect(sandbox.account.webhooks.size).toBe(0);
    expect([...sandbox.oauth.tokens.values()]).toEqual([]);
    expect(sandbox.account.installations.size).toBe(1);
    expect(await ask(it, token)).toEqual({ state: 'not-connected', reason: 'disconnected' });
  });

  it('forgets nothing when Zendesk does not confirm, and works when tried again', async () => {
    const it = await desk();
    it.account.sandbox.faults.add({
      kind: 'answer',
      method: 'DELETE',
      path: '/webhooks/',
      status: 503,
      times: 9,
    });
    const refused = await act(it.install, 'disconnect');
    expect(refused.status).toBe(502);
    expect((await world.view(it.install.id)).status).toBe('active');
    it.account.sandbox.faults.clear();
    await act(it.install, 'disconnect');
    expect((await world.view(it.install.id)).status).toBe('disconnected');
  });

  it('goes through with a grant that Zendesk ended, and says what is left to remove by hand', async () => {
    const it = await desk();
    it.account.sandbox.oauth.tokens.clear();
    await act(it.install, 'disconnect');
    const view = await world.view(it.install.id);
    expect(view).toMatchObject({ status: 'disconnected', notice: { code: 'webhook_left_behind' } });
    expect(view.notice?.message).toContain(it.install.id);
  });

  it('keeps everything for connecting again (L-08)', async () => {
    const it = await desk();
    await act(it.install, 'disconnect');
    await walkThroughConsent(world.person, backendUrl, it.install, it.account.sandbox.subdomain);
    await world.work();
    expect(await world.view(it.install.id)).toMatchObject({
      id: it.install.id,
      name: it.install.name,
      status: 'active',
    });
    expect(it.account.sandbox.account.webhooks.size).toBe(1);
    expect(await briefOf(world, it.ticket.id, { account: it.account })).toMatchObject({
      state: 'ready',
      brief: { version: 1 },
    });
  });

  it('must come before deleting, which then takes all rows along', async () => {
    const it = await desk();
    const url = `${backendUrl}/api/console/installs/${it.install.id}`;
    const remove = () =>
      world.person.request(url, { method: 'DELETE', headers: { origin: backendUrl } });
    expect((await remove()).status).toBe(409);
    await act(it.install, 'disconnect');
    expect((await remove()).status).toBe(204);
    expect((await world.person.request(url)).status).toBe(404);
    const left = await world.database.run(
      'select count(*)::int as n from briefs where install_id = $1',
      [it.install.id],
    );
    expect(left.rows).toEqual([{ n: 0 }]);
  });
});

describe('rotating the widget secret', () => {
  it('lets the old one live until five minutes after the new one is first seen', async () => {
    const it = await desk();
    const old = installedSettings(it.account).secret;
    await act(it.install, 'rotate-widget-secret');
    const next = installedSettings(it.account).secret;
    expect(next).not.toBe(old);
    expect((await world.view(it.install.id)).widgetSecret).toBe('rotating');
    pass(it.account, 60 * 60_000);
    expect(await ask(it, await signedWith(old, it.install))).toMatchObject({ state: 'ready' });
    expect(await ask(it, await signedWith(next, it.install))).toMatchObject({ state: 'ready' });
    expect((await world.view(it.install.id)).widgetSecret).toBe('seen');
    pass(it.account, 4 * 60_000);
    expect(await ask(it, await signedWith(old, it.install))).toMatchObject({ state: 'ready' });
    pass(it.account, 61_000);
    expect(await ask(it, await signedWith(old, it.install))).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await ask(it, await signedWith(next, it.install))).toMatchObject({ state: 'ready' });
  });

  it.each(['lose-answer', 'lose-request'] as const)(
    'repeats the same secret after a write that ended in %s',
    async (kind) => {
      const it = await desk();
      const old = installedSettings(it.account).secret;
      it.account.sandbox.faults.add({ kind, method: 'PUT', path: '/apps/installations', times: 9 });
      expect((await act(it.install, 'rotate-widget-secret')).status).toBe(502);
      const between = installedSettings(it.account).secret;
      expect(between === old).toBe(kind === 'lose-request');
      expect(await ask(it, await signedWith(between, it.install))).toMatchObject({
        state: 'ready',
      });
      it.account.sandbox.faults.clear();
      await act(it.install, 'rotate-widget-secret');
      const written = installedSettings(it.account).secret;
      if (kind === 'lose-answer')
        expect(
          written === between || (await ask(it, await signedWith(between, it.install))),
        ).toBeTruthy();
      expect(await ask(it, await signedWith(written, it.install))).toMatchObject({
        state: 'ready',
      });
    },
  );

  it('drops the old one at once when the admin revokes it', async () => {
    const it = await desk();
    const old = installedSettings(it.account).secret;
    await act(it.install, 'rotate-widget-secret');
    await act(it.install, 'revoke-old-widget-secret');
    expect(await ask(it, await signedWith(old, it.install))).toMatchObject({
      error: { code: 'not_found' },
    });
    const next = installedSettings(it.account).secret;
    expect(await ask(it, await signedWith(next, it.install))).toMatchObject({ state: 'ready' });
  });
});

describe('looking after a connected account', () => {
  it('notices an uninstalled app and says so, until it is back', async () => {
    const it = await desk();
    const { installations } = it.account.sandbox.account;
    installations.clear();
    await checkInstall(world.deps, it.install.id);
    expect((await world.view(it.install.id)).notice?.code).toBe('app_uninstalled');
    installApp(it.account.sandbox, {
      appId: it.account.app.id,
      settings: { backend_host: 'sidebrief.test' },
    });
    await checkInstall(world.deps, it.install.id);
    const back = await world.view(it.install.id);
    expect(back.status).toBe('active');
    expect(back.notice).toBeUndefined();
    expect(await ask(it)).toMatchObject({ state: 'ready' });
  });

  it('makes the webhook again when somebody deleted it', async () => {
    const it = await desk();
    it.account.sandbox.account.webhooks.clear();
    await act(it.install, 'check');
    expect(it.account.sandbox.account.webhooks.size).toBe(1);
    const ticket = openTicket(it.account, 'Am I heard again?');
    await it.account.sandbox.settle();
    await world.work();
    expect(
      await (await askForBrief(world, ticket.id, { account: it.account })).json(),
    ).toMatchObject({ state: 'ready' });
  });
});
