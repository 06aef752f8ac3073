import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropdownFields, grants, installs } from '../../server/db/schema.ts';
import { subscriptions } from '../../server/zendesk/events.ts';
import { wantedScopes } from '../../server/zendesk/oauth.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { addField } from '../sandbox/fields/add-field.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import { answerConsent } from '../support/answer-consent.ts';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { createHttpPerson } from '../support/http-person.ts';
import { openTicket } from '../support/ticket.ts';
import { briefOf, installedSettings } from '../support/widget.ts';
import {
  backendUrl,
  makeWorld,
  thePast,
  type World,
  type ZendeskAccount,
} from '../support/world.ts';

let world: World;
let account: ZendeskAccount;
let accounts = 0;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
});
afterAll(() => world.close());

/** A Zendesk account nobody has connected, so that tests do not meet. */
function anotherAccount(): ZendeskAccount {
  account = world.addAccount(`account${++accounts}`);
  return account;
}

const api = (path: string): string => `${backendUrl}/api/console/installs/${path}`;
const webhooksOf = (of: ZendeskAccount) => [...of.sandbox.account.webhooks.values()];

describe('connecting a Zendesk account', () => {
  it('ends Active, with everything made and every secret sealed (F-01, F-03, F-05, L-07)', async () => {
    const fresh = anotherAccount();
    addField(fresh.sandbox, {
      type: 'tagger',
      title: 'Topic',
      options: [
        { name: 'Billing::Refund', value: 'billing__refund' },
        { name: 'Orders::Late', value: 'orders__late' },
      ],
    });
    const install = await world.connect(fresh);
    expect(install).toMatchObject({
      status: 'active',
      subdomain: fresh.sandbox.subdomain,
      widgetSecret: 'written',
    });
    expect(install.steps.map((step) => step.state)).toEqual(Array(8).fill('done'));
    expect(webhooksOf(fresh)).toMatchObject([
      {
        name: `Sidebrief events (${install.id})`,
        endpoint: `${backendUrl}/webhooks/zendesk/${install.id}`,
        subscriptions,
      },
    ]);
    expect(installedSettings(fresh)).toMatchObject({ installId: install.id });
    expect(installedSettings(fresh).secret.length).toBeGreaterThanOrEqual(43);
    const fields = await world.deps.db
      .select()
      .from(dropdownFields)
      .where(eq(dropdownFields.installId, install.id));
    expect(fields).toMatchObject([
      { title: 'Topic', options: [{ value: 'billing__refund' }, { value: 'orders__late' }] },
    ]);
    const rows = JSON.stringify([
      await world.deps.db.select().from(grants).where(eq(grants.installId, install.id)),
      await world.deps.db.select().from(installs).where(eq(installs.id, install.id)),
    ]);
    const tokens = [...fresh.sandbox.oauth.tokens.values()].flatMap((t) => [
      t.accessToken,
      t.refreshToken ?? '',
    ]);
    for (const secret of [
      ...tokens,
      fresh.client.secret,
      installedSettings(fresh).secret,
      webhooksOf(fresh)[0]?.signingSecret,
    ]) {
      expect(secret).toBeTruthy();
      expect(rows).not.toContain(secret);
      expect(world.logged.join('\n')).not.toContain(secret);
    }
  });

  it('asks for its scopes in both calls, for PKCE and for expires_in, and says where it goes first (A-03)', async () => {
    const fresh = anotherAccount();
    const install = await world.createInstall(fresh);
    const begun = await world.person.post(api(`${install.id}/connect`), {
      subdomain: fresh.sandbox.subdomain,
    });
    const { continueUrl } = (await begun.json()) as { continueUrl: string };
    expect(continueUrl.startsWith(backendUrl)).toBe(true);
    const redirect = await world.person.request(continueUrl);
    expect(redirect.status).toBe(303);
    const consent = new URL(redirect.headers.get('location') ?? '');
    expect(consent.origin).toBe(fresh.sandbox.origin);
    expect(Object.fromEntries(consent.searchParams)).toMatchObject({
      redirect_uri: `${backendUrl}/oauth/callback`,
      scope: wantedScopes.join(' '),
      code_challenge_method: 'S256',
    });
    const page = await world.person.follow(consent.href);
    await world.person.follow(await answerConsent(world.person, page, 'allow'));
    const exchange = world.exchanges.find(
      ({ request }) =>
        request.url === `${fresh.sandbox.origin}/oauth/tokens` && request.method === 'POST',
    );
    expect(await exchange?.request.clone().json()).toMatchObject({
      scope: wantedScopes.join(' '),
      expires_in: 1800,
      redirect_uri: `${backendUrl}/oauth/callback`,
    });
  });

  it('stays Pending when consent is refused, and can be tried again (F-02)', async () => {
    const fresh = anotherAccount();
    const install = await world.createInstall(fresh);
    const page = await walkThroughConsent(
      world.person,
      backendUrl,
      install,
      fresh.sandbox.subdomain,
      'deny',
    );
    expect(page).toBe(`${backendUrl}/console/accounts/${install.id}?consent=denied`);
    expect((await world.view(install.id)).status).toBe('pending');
    await walkThroughConsent(world.person, backendUrl, install, fresh.sandbox.subdomain);
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
  });

  it.each([
    ['', 'subdomain_invalid'],
    ['   ', 'subdomain_invalid'],
    ['acme.evil.example', 'subdomain_invalid'],
    ['https://acme.zendesk.com.evil.example/', 'subdomain_invalid'],
    ['acme/..', 'subdomain_invalid'],
    ['user@acme', 'subdomain_invalid'],
  ])(
    'refuses the subdomain %j at its field and sends nobody anywhere (A-02)',
    async (typed, code) => {
      const install = await world.createInstall(anotherAccount());
      const answer = await world.person.post(api(`${install.id}/connect`), { subdomain: typed });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ error: { code, field: 'subdomain' } });
    },
  );

  it('takes the whole address and capitals for the subdomain they name (L-02)', async () => {
    const install = await world.createInstall(anotherAccount());
    const answer = await world.person.post(api(`${install.id}/connect`), {
      subdomain: ' https://ACME.zendesk.com/ ',
    });
    expect(await answer.json()).toMatchObject({ subdomain: 'acme' });
  });

  it.each([
    [{ oauthClientId: 'only-an-id' }, 'half_a_pair', 'oauthClientSecret'],
    [{ oauthClientSecret: 'only-a-secret' }, 'half_a_pair', 'oauthClientId'],
    [{}, 'oauth_client_missing', 'oauthClientId'],
  ])(
    'refuses to create an account with %j: half a pair is none (A-01, N-01)',
    async (pair, code, field) => {
      const answer = await world.person.post(`${backendUrl}/api/console/installs`, {
        name: 'Half',
        ...pair,
      });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ error: { code, field } });
    },
  );

  it('says which scope the client may not have, and leaves the account Pending', async () => {
    const fresh = anotherAccount();
    fresh.client.allowedScopes = ['read', 'webhooks:write'];
    const install = await world.createInstall(fresh);
    const page = await walkThroughConsent(
      world.person,
      backendUrl,
      install,
      fresh.sandbox.subdomain,
    );
    const query = new URL(page).searchParams;
    expect(query.get('consent')).toBe('invalid_scope');
    expect(query.get('scope')).toContain('apps:write');
    expect((await world.view(install.id)).status).toBe('pending');
  });

  it('compares what was granted with what was asked, and names what is missing', async () => {
    const fresh = anotherAccount();
    const install = await world.createInstall(fresh);
    await walkThroughConsent(world.person, backendUrl, install, fresh.sandbox.subdomain);
    const { tokens } = fresh.sandbox.oauth;
    for (const token of tokens.values())
      tokens.set(token.id, { ...token, scopes: ['read', 'write:tickets'] });
    await world.work();
    const step = (await world.view(install.id)).steps.find((one) => one.state === 'failed');
    expect(step).toMatchObject({ name: 'scopes', code: 'scope_missing' });
    expect(step?.message).toContain('webhooks:write, apps:write');
  });

  it('refuses the consent of somebody who is not an admin of the account, and keeps nothing of it', async () => {
    const fresh = anotherAccount();
    const install = await world.createInstall(fresh);
    signInToZendesk(world.person, fresh.sandbox, fresh.agent.id);
    const page = await walkThroughConsent(
      world.person,
      backendUrl,
      install,
      fresh.sandbox.subdomain,
    );
    expect(new URL(page).searchParams.get('code')).toBe('not_an_admin');
    expect((await world.view(install.id)).status).toBe('pending');
    expect([...fresh.sandbox.oauth.tokens.values()]).toEqual([]);
    expect(webhooksOf(fresh)).toEqual([]);
  });

  it('does not give up a grant that works for the consent of somebody who is not an admin', async () => {
    const fresh = anotherAccount();
    const install = await world.connect(fresh);
    signInToZendesk(world.person, fresh.sandbox, fresh.agent.id);
    await walkThroughConsent(world.person, backendUrl, install, fresh.sandbox.subdomain);
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
    const ticket = openTicket(fresh, 'Still there?');
    expect(await briefOf(world, ticket.id, { account: fresh })).toMatchObject({ state: 'ready' });
  });

  it('notices at any step that the granting admin was demoted', async () => {
    const fresh = anotherAccount();
    const install = await world.connect(fresh);
    fresh.admin.role = 'agent';
    await world.person.post(api(`${install.id}/try-again`));
    await world.work();
    const step = (await world.view(install.id)).steps.find((one) => one.state === 'failed');
    expect(step).toMatchObject({ name: 'granting-user', code: 'not_an_admin' });
  });

  it('refuses a second connection to an account that is connected, also when two begin at once', async () => {
    const fresh = anotherAccount();
    const [first, second] = [await world.createInstall(fresh), await world.createInstall(fresh)];
    await walkThroughConsent(world.person, backendUrl, first, fresh.sandbox.subdomain);
    const page = await walkThroughConsent(
      world.person,
      backendUrl,
      second,
      fresh.sandbox.subdomain,
    );
    expect(new URL(page).searchParams.get('code')).toBe('connected_elsewhere');
    await world.work();
    expect((await world.view(first.id)).status).toBe('active');
    expect((await world.view(second.id)).status).toBe('pending');
    expect(webhooksOf(fresh)).toHaveLength(1);
  });

  it('says that the app is missing, and goes on once it is installed (F-08)', async () => {
    const fresh = anotherAccount();
    fresh.sandbox.account.installations.clear();
    const install = await world.connect(fresh);
    expect(install.status).toBe('connecting');
    expect(install.steps.find((step) => step.state === 'failed')).toMatchObject({
      name: 'app',
      code: 'app_not_installed',
    });
    installApp(fresh.sandbox, {
      appId: fresh.app.id,
      settings: { backend_host: 'sidebrief.test' },
    });
    await world.person.post(api(`${install.id}/try-again`));
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
  });

  it('lets the admin choose among several installations of the app', async () => {
    const fresh = anotherAccount();
    fresh.app.manifest['singleInstall'] = false;
    const other = installApp(fresh.sandbox, {
      appId: fresh.app.id,
      settings: { name: 'For the night shift', backend_host: 'sidebrief.test' },
    });
    const install = await world.connect(fresh);
    expect(install.steps.find((step) => step.name === 'app')).toMatchObject({
      state: 'needs-choice',
    });
    expect(install.choices.map((choice) => choice.name)).toContain('For the night shift');
    const wrong = await world.person.post(api(`${install.id}/choose-installation`), {
      installationId: '1',
    });
    expect(wrong.status).toBe(422);
    await world.person.post(api(`${install.id}/choose-installation`), {
      installationId: String(other.id),
    });
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
    expect(other.settings['install_id']).toBe(install.id);
  });

  it('reconciles to one webhook: duplicates of ours go, others with our name stay', async () => {
    const fresh = anotherAccount();
    const install = await world.connect(fresh);
    const [ours] = webhooksOf(fresh);
    if (!ours) throw new Error('no webhook');
    const { webhooks } = fresh.sandbox.account;
    webhooks.set('copy', { ...ours, id: 'copy', endpoint: `${ours.endpoint}/` });
    webhooks.set('namesake', {
      ...ours,
      id: 'namesake',
      endpoint: 'https://elsewhere.example/hook',
    });
    webhooks.set('sibling', {
      ...ours,
      id: 'sibling',
      endpoint: `${backendUrl}/webhooks/zendesk/00000000-0000-4000-8000-000000000000`,
    });
    ours.status = 'inactive';
    ours.subscriptions = ['zen:event-type:ticket.created'];
    await world.person.post(api(`${install.id}/try-again`));
    await world.work();
    expect(
      webhooksOf(fresh)
        .map((webhook) => webhook.id)
        .sort(),
    ).toEqual([ours.id, 'namesake', 'sibling'].sort());
    expect(webhooks.get(ours.id)).toMatchObject({ status: 'active', subscriptions });
  });

  const calls: [string, string, string][] = [
    ['who granted', 'GET', '/users/me'],
    ['the scopes', 'GET', '/oauth/tokens/current'],
    ['the installations', 'GET', '/apps/installations'],
    ['the webhooks', 'GET', '/webhooks'],
    ['making the webhook', 'POST', '/webhooks'],
    ['the signing secret', 'GET', '/signing_secret'],
    ['writing the widget secret', 'PUT', '/apps/installations'],
    ['the fields', 'GET', '/ticket_fields'],
  ];
  const faults: [string, Partial<Fault>][] = [
    ['is refused', { kind: 'answer', status: 403, body: { error: 'Forbidden' } }],
    ['answers 500', { kind: 'answer', status: 500, body: 'oops' }],
    ['loses its answer', { kind: 'lose-answer' }],
    ['never arrives', { kind: 'lose-request' }],
  ];
  it.each(
    calls.flatMap(([what, method, path]) =>
      faults.map(([how, fault]) => [what, how, method, path, fault] as const),
    ),
  )(
    'leaves nothing half done when %s %s: "Try again" finishes (F-04)',
    async (_what, _how, method, path, fault) => {
      const fresh = anotherAccount();
      const install = await world.createInstall(fresh);
      await walkThroughConsent(world.person, backendUrl, install, fresh.sandbox.subdomain);
      fresh.sandbox.faults.add({ kind: 'answer', method, path, times: 10, ...fault } as Fault);
      await world.work();
      const stuck = await world.view(install.id);
      expect(stuck.status).toBe('connecting');
      expect(stuck.steps.filter((step) => step.state === 'failed')).toHaveLength(1);
      fresh.sandbox.faults.clear();
      await world.person.post(api(`${install.id}/try-again`));
      await world.work();
      const view = await world.view(install.id);
      expect(view.status).toBe('active');
      expect(webhooksOf(fresh)).toHaveLength(1);
      const ticket = openTicket(fresh, 'Does it work now?');
      await fresh.sandbox.settle();
      expect(await briefOf(world, ticket.id, { account: fresh })).toMatchObject({ state: 'ready' });
    },
  );
});

describe('the way back from consent', () => {
  it('signs nobody in, and does nothing for a browser without a session', async () => {
    const fresh = anotherAccount();
    const install = await world.createInstall(fresh);
    const begun = await world.person.post(api(`${install.id}/connect`), {
      subdomain: fresh.sandbox.subdomain,
    });
    const { continueUrl } = (await begun.json()) as { continueUrl: string };
    const page = await world.person.follow(continueUrl);
    const callback = await answerConsent(world.person, page, 'allow');
    const stranger = createHttpPerson();
    const answer = await stranger.request(callback);
    expect(answer.headers.get('location')).toContain('/console/sign-in');
    expect(stranger.cookies.get(backendUrl)?.size ?? 0).toBe(0);
    expect((await world.view(install.id)).status).toBe('pending');
    await world.person.follow(callback);
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
  });

  it.each<[string, (callback: URL) => void]>([
    ['an unknown state', (url) => url.searchParams.set('state', 'made-up')],
    ['no state', (url) => url.searchParams.delete('state')],
  ])('does nothing with %s', async (_what, change) => {
    const fresh = anotherAccount();
    const install = await world.createInstall(fresh);
    const begun = await world.person.post(api(`${install.id}/connect`), {
      subdomain: fresh.sandbox.subdomain,
    });
    const { continueUrl } = (await begun.json()) as { continueUrl: string };
    const callback = new URL(
      await answerConsent(world.person, await world.person.follow(continueUrl), 'allow'),
    );
    change(callback);
    expect((await world.person.request(callback.href)).headers.get('location')).toBe(
      '/console/?consent=expired',
    );
    expect((await world.view(install.id)).status).toBe('pending');
  });

  it('uses a state once, and not after ten minutes', async () => {
    const fresh = anotherAccount();
    const install = await world.createInstall(fresh);
    const begin = async (): Promise<string> => {
      const begun = await world.person.post(api(`${install.id}/connect`), {
        subdomain: fresh.sandbox.subdomain,
      });
      const { continueUrl } = (await begun.json()) as { continueUrl: string };
      return answerConsent(world.person, await world.person.follow(continueUrl), 'allow');
    };
    const late = await begin();
    world.account.sandbox.clock.advance(11 * 60_000);
    expect((await world.person.request(late)).headers.get('location')).toBe(
      '/console/?consent=expired',
    );
    const good = await begin();
    expect((await world.person.request(good)).headers.get('location')).toBe(
      `/console/accounts/${install.id}`,
    );
    expect((await world.person.request(good)).headers.get('location')).toBe(
      '/console/?consent=expired',
    );
  });
});
