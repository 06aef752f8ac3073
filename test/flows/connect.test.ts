import { afterEach, describe, expect, it } from 'vitest';
import { backendUrl, makeWorld, type World } from '../support/world.ts';
import { walkThroughConsent } from '../support/connect-account.ts';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

describe('connecting a Zendesk account', () => {
  it('ends Active with one webhook, a sealed grant, a widget secret and the dropdown options (F-03)', async () => {
    world = await makeWorld();
    const install = await world.connect();
    expect(install.steps.filter((step) => step.state !== 'done')).toEqual([]);
    expect(install.status).toBe('active');
    expect(install.subdomain).toBe('acme');
  });

  it('leaves the account Pending when consent is refused, and can be tried again (F-02)', async () => {
    world = await makeWorld();
    const install = await world.createInstall();
    const page = await walkThroughConsent(world.person, backendUrl, install, 'acme', 'deny');
    expect(page).toBe(`${backendUrl}/console/accounts/${install.id}?consent=denied`);
    expect((await world.view(install.id)).status).toBe('pending');
    await walkThroughConsent(world.person, backendUrl, install, 'acme');
    await world.work();
    expect((await world.view(install.id)).status).toBe('active');
  });
});
