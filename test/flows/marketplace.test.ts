import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { openTicket } from '../support/ticket.ts';
import { briefOf } from '../support/widget.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
const client = {
  ZENDESK_OAUTH_CLIENT_ID: 'zdg-sidebrief',
  ZENDESK_OAUTH_CLIENT_SECRET: 'a global secret',
};

beforeAll(async () => {
  world = await makeWorld({
    env: {
      SIDEBRIEF_MODE: 'marketplace',
      ZENDESK_MARKETPLACE_NAME: 'Sidebrief',
      ZENDESK_MARKETPLACE_ORGANIZATION_ID: '1234',
      ZENDESK_MARKETPLACE_APP_ID: '5678',
      ...client,
    },
  });
});
afterAll(() => world.close());

describe('on the marketplace', () => {
  it('connects with the global client and names itself on every call of the backend', async () => {
    const { sandbox } = world.account;
    Object.assign(world.account.client, {
      identifier: client.ZENDESK_OAUTH_CLIENT_ID,
      secret: client.ZENDESK_OAUTH_CLIENT_SECRET,
      global: true,
    });
    signInToZendesk(world.person, sandbox, world.account.admin.id);
    const created = await world.person.post(`${backendUrl}/api/console/installs`, { name: 'Acme' });
    const install = (await created.json()) as { id: string };
    expect(install).not.toHaveProperty('ownOAuthClient');
    await walkThroughConsent(world.person, backendUrl, install, sandbox.subdomain);
    await world.work();
    const ticket = openTicket(world.account, 'Hello');
    await sandbox.settle();
    sandbox.clock.advance(31 * 60_000);
    expect(await briefOf(world, ticket.id)).toMatchObject({ state: 'ready' });
    const calls = world.exchanges.filter(({ request }) =>
      /\/api\/v2|\/oauth\/tokens/.test(request.url),
    );
    expect(calls.length).toBeGreaterThan(12);
    for (const { request } of calls) {
      expect([request.url, request.headers.get('x-zendesk-marketplace-name')]).toEqual([
        request.url,
        'Sidebrief',
      ]);
      expect(request.headers.get('x-zendesk-marketplace-organization-id')).toBe('1234');
      expect(request.headers.get('x-zendesk-marketplace-app-id')).toBe('5678');
    }
  });

  it("takes no account's own OAuth client", async () => {
    const answer = await world.person.post(`${backendUrl}/api/console/installs`, {
      name: 'Own',
      oauthClientId: 'own',
      oauthClientSecret: 'own',
    });
    expect(answer.status).toBe(422);
  });
});
