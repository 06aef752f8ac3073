import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityPage } from '../../server/contract/activity.ts';
import { installView, type InstallView } from '../../server/contract/install.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { backendUrl, makeWorld, type World, type ZendeskAccount } from '../support/world.ts';

let world: World;
let accounts = 0;

beforeAll(async () => {
  world = await makeWorld();
}, 180_000);
afterAll(() => world.close());

const at = (id: string, path = '') => `${backendUrl}/api/console/installs/${id}${path}`;

interface Desk {
  account: ZendeskAccount;
  install: InstallView;
}

async function connected(): Promise<Desk> {
  const account = world.addAccount(`firm${++accounts}`);
  return { account, install: await world.connect(account) };
}

const change = ({ id }: InstallView, body: Record<string, unknown>): Promise<Response> =>
  world.person.request(at(id), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: JSON.stringify(body),
  });

const basedOn = ({ name, ownOAuthClient }: InstallView) => ({
  ...{ name, oauthClientId: ownOAuthClient?.clientId },
});

async function noted({ id }: InstallView): Promise<string[]> {
  const answer = await world.person.request(at(id, '/activity?kind=connection'));
  const { lines } = activityPage.parse(await answer.json());
  return lines.map(({ who, what }) => `${who.name ?? who.kind} ${what}`);
}

/** The grant is too old to be used, and has to be renewed. */
async function passHalfAnHour({ account, install }: Desk) {
  account.sandbox.clock.advance(31 * 60_000);
  world.account.sandbox.clock.advance(31 * 60_000);
  await world.person.post(at(install.id, '/check'), {});
  return (await world.view(install.id)).status;
}

describe('renaming an account', () => {
  it('is told in the log, once, with the name before', async () => {
    const { install } = await connected();
    const renamed = { name: '  Acme Europe ', basedOn: basedOn(install) };
    const view = installView.parse(await (await change(install, renamed)).json());
    expect([view.name, view.status]).toEqual(['Acme Europe', 'active']);
    expect((await change(install, { name: 'Acme Europe' })).status).toBe(200);
    const told = `Ada Admin renamed the account from “${install.name}” to “Acme Europe”`;
    expect((await noted(install)).filter((line) => line.includes('renamed'))).toEqual([told]);
  });

  it.each(['', '   ', 'x'.repeat(81), undefined])('refuses %j for a name', async (name) => {
    const { id } = await world.createInstall(world.addAccount(`firm${++accounts}`));
    const install = await world.view(id);
    expect((await change(install, { name })).status).toBe(422);
    expect(await world.view(id)).toEqual(install);
  });

  it('goes to one of two who do it at once, and to nobody who had an older name before them', async () => {
    const { install } = await connected();
    const both = ['One', 'Two'].map((name) => change(install, { name, basedOn: basedOn(install) }));
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { name } = await world.view(install.id);
    const stale = await change(install, { name: 'Three', basedOn: basedOn(install) });
    expect(await stale.json()).toMatchObject({ error: { code: 'changed_meanwhile' } });
    expect((await world.view(install.id)).name).toBe(name);
  });
});

/** As an admin would in Zendesk's Admin Center. */
function makeSecretAnew({ account }: Desk): void {
  const client = [...account.sandbox.account.oauthClients.values()].find(
    ({ identifier }) => identifier === account.client.identifier,
  );
  if (!client) throw new Error('There is no client.');
  Object.assign(client, { secret: 'a secret made anew' });
}

const giveSecret = ({ account, install }: Desk) =>
  change(install, {
    ...{ name: install.name, basedOn: basedOn(install) },
    ...{ oauthClientId: account.client.identifier, oauthClientSecret: 'a secret made anew' },
  });

function anotherClient({ account }: Desk) {
  const { identifier, secret } = addClient(account.sandbox, {
    identifier: 'sidebrief_two',
    redirectUris: [`${backendUrl}/oauth/callback`],
  });
  return { oauthClientId: identifier, oauthClientSecret: secret };
}

describe('replacing the OAuth client of an account', () => {
  it('by a new secret of the same renews the grant with it, and neither answer nor log tells it', async () => {
    const desk = await connected();
    const { account, install } = desk;
    makeSecretAnew(desk);
    const { identifier } = account.client;
    const answer = await giveSecret(desk);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain(identifier);
    expect(text).not.toContain('made anew');
    expect((await noted(install))[0]).toBe(
      `Ada Admin gave the OAuth client ${identifier} a new secret`,
    );
    expect((await noted(install)).join()).not.toContain('made anew');
    expect(await passHalfAnHour(desk)).toBe('active');
  });

  it('by a new secret goes on where the old one was refused meanwhile', async () => {
    const desk = await connected();
    makeSecretAnew(desk);
    expect(await passHalfAnHour(desk)).toBe('reauthorization-required');
    expect(installView.parse(await (await giveSecret(desk)).json()).status).toBe('connecting');
    await world.work();
    expect((await world.view(desk.install.id)).status).toBe('active');
  });

  it.each([
    ['used of late', false],
    ['too old to be given back as it is', true],
  ])('by another one ends what the one before was let do, with tokens %s', async (_, isOld) => {
    const desk = await connected();
    const { account, install } = desk;
    if (isOld) {
      account.sandbox.clock.advance(31 * 60_000);
      world.account.sandbox.clock.advance(31 * 60_000);
    }
    expect(account.sandbox.oauth.tokens.size).toBeGreaterThan(0);
    await change(install, { name: install.name, ...anotherClient(desk) });
    expect(account.sandbox.oauth.tokens.size).toBe(0);
    await world.person.post(at(install.id, '/check'), {});
    expect((await world.view(install.id)).status).toBe('reauthorization-required');
  });

  it('ends it as well where it comes with what the account is for', async () => {
    const desk = await connected();
    const { account, install } = desk;
    const answer = await world.person.request(at(install.id, '/purposes'), {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: backendUrl },
      body: JSON.stringify({ purposes: install.purposes, ...anotherClient(desk) }),
    });
    expect(installView.parse(await answer.json()).status).toBe('reauthorization-required');
    expect(account.sandbox.oauth.tokens.size).toBe(0);
  });

  it('by another one asks for a new consent, which it is then given with', async () => {
    const desk = await connected();
    const { account, install } = desk;
    const answer = await change(install, {
      ...{ name: install.name, basedOn: basedOn(install) },
      ...anotherClient(desk),
    });
    const view = installView.parse(await answer.json());
    expect(view).toMatchObject({
      ...{ status: 'reauthorization-required', ownOAuthClient: { clientId: 'sidebrief_two' } },
    });
    expect((await noted(install))[0]).toBe(
      'Ada Admin gave the account another OAuth client: sidebrief_two',
    );
    signInToZendesk(world.person, account.sandbox, account.admin.id);
    const { subdomain } = account.sandbox;
    await walkThroughConsent(world.person, backendUrl, install, subdomain);
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
    expect(await passHalfAnHour(desk)).toBe('active');
    const stale = await change(install, { name: install.name, basedOn: basedOn(install) });
    expect(stale.status).toBe(409);
  });

  it.each([
    [{ oauthClientId: 'alone' }, 'oauthClientSecret'],
    [{ oauthClientSecret: 'alone' }, 'oauthClientId'],
  ])('refuses half of one: %j', async (half, field) => {
    const { install } = await connected();
    const answer = await change(install, { name: 'Renamed', ...half });
    expect(await answer.json()).toMatchObject({ error: { code: 'half_a_pair', field } });
    expect(await world.view(install.id)).toMatchObject({
      ...{ name: install.name, ownOAuthClient: install.ownOAuthClient, status: 'active' },
    });
  });
});

describe('giving up the OAuth client of an account', () => {
  const ofDeployment = { identifier: 'for_everybody', secret: 'known to the deployment' };

  it('is refused where the deployment has none either, and changes nothing', async () => {
    const { install } = await connected();
    const answer = await change(install, { name: 'Renamed', usesDeploymentClient: true });
    expect(await answer.json()).toMatchObject({ error: { code: 'oauth_client_missing' } });
    expect(await world.view(install.id)).toEqual(install);
  });

  describe('where the deployment has one', () => {
    beforeAll(async () => {
      await world.close();
      const { identifier, secret } = ofDeployment;
      const env = { ZENDESK_OAUTH_CLIENT_ID: identifier, ZENDESK_OAUTH_CLIENT_SECRET: secret };
      world = await makeWorld({ env });
    }, 180_000);

    it('ends what it was let do, and connects again by the one of the deployment', async () => {
      const desk = await connected();
      const { account, install } = desk;
      addClient(account.sandbox, {
        ...ofDeployment,
        redirectUris: [`${backendUrl}/oauth/callback`],
      });
      const back = { name: install.name, basedOn: basedOn(install), usesDeploymentClient: true };
      const view = installView.parse(await (await change(install, back)).json());
      expect(view.status).toBe('reauthorization-required');
      expect(view.ownOAuthClient).toBeUndefined();
      expect(account.sandbox.oauth.tokens.size).toBe(0);
      expect((await noted(install))[0]).toBe(
        `Ada Admin gave the account the OAuth client of this deployment in place of ${account.client.identifier}`,
      );
      signInToZendesk(world.person, account.sandbox, account.admin.id);
      await walkThroughConsent(world.person, backendUrl, install, account.sandbox.subdomain);
      await world.work();
      expect((await world.view(install.id)).status).toBe('active');
      expect(await passHalfAnHour(desk)).toBe('active');
    });
  });
});
