import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storesEn } from '../../app/console/stores/strings/en.ts';
import { deletionReceipt } from '../../server/contract/deletion.ts';
import { findWords } from '../support/find-words.ts';
import type { InstallView } from '../../server/contract/install.ts';
import { checkInstall } from '../../server/installs/check-install.ts';
import { subscriptions } from '../../server/zendesk/events.ts';
import { widgetAudience } from '../../server/contract/widget.ts';
import { signWidgetToken } from '../../server/zendesk/widget-token.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import type { Ticket } from '../sandbox/account.ts';
import { newSigningSecret } from '../sandbox/webhooks/add-webhook.ts';
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
const remove = ({ id }: InstallView, name: string | undefined): Promise<Response> =>
  world.person.request(`${backendUrl}/api/console/installs/${id}`, {
    method: 'DELETE',
    headers: { origin: backendUrl, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
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

  it('must come before deleting', async () => {
    const own = await desk();
    expect((await remove(own.install, own.install.name)).status).toBe(409);
    expect((await world.view(own.install.id)).status).toBe('active');
  });
});

describe('deleting an account', () => {
  it('takes every row of it along in every store, and gives a receipt of them (IN-10, IN-11)', async () => {
    const own = await desk();
    const neighbour = await desk();
    await act(own.install, 'disconnect');
    await world.deps.queue.enqueue(world.deps.db, 'check-install', [{ installId: own.install.id }]);
    const answer = await remove(own.install, ` ${own.install.name} `);
    expect(answer.status).toBe(200);
    const receipt = deletionReceipt.parse(await answer.json());
    expect(receipt).toMatchObject({
      ...{ installId: own.install.id, name: own.install.name, left: 0 },
      ...{ subdomain: own.install.subdomain, deletedBy: { name: 'Ada Admin' } },
    });
    const rows = Object.fromEntries(receipt.stores.map(({ store, rows }) => [store, rows]));
    expect(rows).toMatchObject({ installs: 1, tickets: 1, briefs: 1, grants: 0 });
    expect(rows['jobs']).toBeGreaterThan(0);
    const left = await findWords(world, own.install.id);
    // The log of what was done, and the lines of this process.
    expect(left).toEqual(['log', 'public.activities']);
    expect((await world.view(neighbour.install.id)).status).toBe('active');
    expect(await ask(neighbour)).toMatchObject({ state: 'ready' });
    const again = await world.person.request(`${backendUrl}/api/console/deletions/${receipt.id}`);
    expect(await again.json()).toEqual(receipt);
  });

  it('names every store of the receipt in words, those that are added tomorrow too', async () => {
    const own = await desk();
    await act(own.install, 'disconnect');
    const { stores } = deletionReceipt.parse(
      await (await remove(own.install, own.install.name)).json(),
    );
    // What searching looks through besides is no table, and the log stays.
    const named = [...stores.map(({ store }) => store), 'search_index', 'activities'];
    expect(Object.keys(storesEn).sort()).toEqual(named.map((store) => `store.${store}`).sort());
  });

  it('is noted for the whole deployment, with who did it', async () => {
    const own = await desk();
    await act(own.install, 'disconnect');
    const { id } = deletionReceipt.parse(
      await (await remove(own.install, own.install.name)).json(),
    );
    const { rows } = await world.database.run(
      'select install_id, action, value, person_id is not null as by_somebody from activities where id = $1',
      [id],
    );
    const noted = { install_id: null, action: 'account-deleted', value: own.install.name };
    expect(rows).toEqual([{ ...noted, by_somebody: true }]);
  });

  it.each(['', 'something else', undefined])(
    'does nothing for whoever types %j in place of its name',
    async (name) => {
      const own = await desk();
      await act(own.install, 'disconnect');
      const answer = await remove(own.install, name);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ error: { field: 'name' } });
      expect((await world.view(own.install.id)).status).toBe('disconnected');
    },
  );

  it('leaves whoever was limited to it limited to nothing more', async () => {
    const own = await desk();
    const invited = await world.person.post(`${backendUrl}/api/console/people/invites`, {
      ...{ email: 'lena@example.com', role: 'admin', accountIds: [own.install.id] },
    });
    expect(invited.status).toBe(201);
    await act(own.install, 'disconnect');
    await remove(own.install, own.install.name);
    const { rows } = await world.database.run('select account_ids from invites');
    expect(rows).toEqual([{ account_ids: [] }]);
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
    await checkInstall(world.deps, { installId: own.install.id });
    expect((await world.view(own.install.id)).notice?.code).toBe('app_uninstalled');
    installApp(own.account.sandbox, {
      appId: own.account.app.id,
      settings: { backend_host: 'sidebrief.test' },
    });
    await checkInstall(world.deps, { installId: own.install.id });
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

  it('takes over a signing secret that somebody made anew, of which Zendesk tells nobody', async () => {
    const own = await desk();
    const [webhook] = own.account.sandbox.account.webhooks.values();
    if (!webhook) throw new Error('no webhook');
    webhook.signingSecret = newSigningSecret();
    await checkInstall(world.deps, { installId: own.install.id });
    const ticket = openTicket(own.account, 'Am I heard with another secret?');
    await own.account.sandbox.settle();
    await world.work();
    expect(
      await (await askForBrief(world, ticket.id, { account: own.account })).json(),
    ).toMatchObject({ state: 'ready' });
    expect([...own.account.sandbox.account.webhooks.keys()]).toEqual([webhook.id]);
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
