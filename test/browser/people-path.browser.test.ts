import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveProvider } from '../support/serve-provider.ts';
import { adminOfDemo } from './admin-of-demo.ts';
import { guessCodes, tellCode } from './lockout-page.ts';
import { lookAt, lookAtWidths } from './look-at.ts';
import { openAs } from './open-as.ts';
import {
  beginFactor,
  changePassword,
  confirmFactor,
  otherPassword,
  otherSessions,
  removeFactor,
  sessionsOf,
  sideways,
  tryPasswords,
} from './own-account-page.ts';
import { figureOf, goodPassword, invite, join, rowOf, typeSignIn } from './people-page.ts';
import { watchDemo } from './watch-demo.ts';

const provider = await serveProvider();
afterAll(() => provider.close());
const watched = watchDemo({
  env: {
    ...{ OIDC_ISSUER: provider.issuer, OIDC_NAME: 'Acme ID' },
    ...{ OIDC_CLIENT_ID: 'sidebrief-console', OIDC_CLIENT_SECRET: 'secret-of-tests' },
  },
});
let admin: Page;
let rita: Page;
/** Rita's other browser. */
let elsewhere: Page;
/** In a browser of her own, which is known by her. */
let lena: Page;
/** What lets her in once each, instead of a code. */
let recovery: string[];

beforeAll(async () => {
  admin = await watched.openPage();
  await watched.signIn(admin);
});

const look = (name: string, page: Page) => lookAtWidths(name, page, [390]);

async function openPeople(): Promise<void> {
  await admin.goto(watched.demo.consoleUrl);
  await admin.getByRole('link', { name: 'People' }).click();
}

describe('people of the console', () => {
  it('are invited by a link, choose a password that is not guessed, and see what their role allows', async () => {
    await admin.getByRole('link', { name: 'People' }).click();
    await rowOf(admin, 'Demo Admin').getByText('You', { exact: true }).waitFor();
    const link = await invite(admin, 'rita@example.com');
    await look('people-invited', admin);
    rita = await watched.openPage();
    await rita.goto(link);
    await rita.getByText('invites rita@example.com').waitFor();
    await rita.getByLabel('Your name').fill('Rita Reader');
    await rita.getByLabel('Password').fill('Password-2026!');
    await rita.getByRole('button', { name: 'Join' }).click();
    await rita.getByText('This is easily guessed').waitFor();
    await look('people-join', rita);
    await rita.getByLabel('Password').fill(goodPassword);
    await rita.getByRole('button', { name: 'Join' }).click();
    await rita.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
    expect(await rita.getByRole('link', { name: 'People' }).count()).toBe(0);
  });

  it('are not let in by a link that was used, withdrawn or renewed, and are told so', async () => {
    const first = await invite(admin, 'wim@example.com');
    await admin.getByRole('region', { name: 'Invited, and not here yet' }).waitFor();
    const second = await invite(admin, 'wim@example.com');
    const wim = await watched.openPage();
    await wim.goto(first);
    await wim.getByText('This link does not let you in').waitFor();
    await look('people-link-invalid', wim);
    await admin.getByRole('button', { name: 'Withdraw the invitation of wim@example.com' }).click();
    await admin.getByText('wim@example.com', { exact: true }).waitFor({ state: 'detached' });
    await wim.goto('about:blank');
    await wim.goto(second);
    await wim.getByText('This link does not let you in').waitFor();
    await wim.context().close();
  });

  it('may do something else from one moment to the next, in a session that is open', async () => {
    const openAccount = async () => {
      await rita.goto(watched.demo.consoleUrl);
      await rita
        .getByRole('link', { name: /Fernhill/ })
        .first()
        .click();
      await rita.getByRole('region', { name: 'Connection', exact: true }).waitFor();
    };
    const test = rita.getByRole('button', { name: 'Test connection' });
    await openAccount();
    await rita.getByText('You may look, and change nothing').waitFor();
    expect(await test.count()).toBe(0);
    await look('people-read-only', rita);
    await admin.reload();
    await admin.getByRole('button', { name: 'Change access of Rita Reader' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByText('Administrator').click();
    await lookAt('people-access', admin);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await openAccount();
    await test.click();
    await rita.getByText(/^(Testing: .*|Everything works\.|Found: .*)$/).waitFor();
    expect(await rita.getByText('You may look, and change nothing').count()).toBe(0);
    await rita.reload();
    await rita.getByRole('link', { name: 'People' }).waitFor();
  });

  it('see only the accounts they are limited to, and of the others not even a figure', async () => {
    const { backendUrl, consoleUrl, oauthClient } = watched.demo;
    const { person, install } = await adminOfDemo(watched.demo);
    const { clientId: oauthClientId, clientSecret: oauthClientSecret } = oauthClient;
    const harbour = { name: 'Harbour', oauthClientId, oauthClientSecret };
    await person.post(`${backendUrl}/api/console/installs`, harbour);
    await admin.reload();
    await admin.getByRole('button', { name: 'Change access of Rita Reader' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByText('Only some').click();
    await dialog.getByText('Choose at least one account').waitFor();
    await dialog.getByText('Harbour').click();
    await look('people-limited', admin);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await rowOf(admin, 'Rita Reader').getByText('Harbour').waitFor();

    await rita.goto(consoleUrl);
    await rita.getByRole('link', { name: /Harbour/ }).waitFor();
    expect(await rita.getByText(/Fernhill/).count()).toBe(0);
    expect(await figureOf(rita, 'Accounts')).toBe('1');
    expect(await figureOf(rita, 'Jobs today')).toBe('0');
    await lookAt('accounts-limited', rita);
    await admin.goto(consoleUrl);
    expect(await figureOf(admin, 'Accounts')).toBe('2');
    await expect.poll(() => figureOf(admin, 'Jobs today')).not.toBe('0');
    const readPage = async (id: string, path: string) => {
      await rita.goto(`${consoleUrl}accounts/${id}${path}`);
      await rita.getByText('This account does not exist').waitFor();
      return rita.locator('body').innerText();
    };
    for (const path of ['', '/history', '/models/usage', '/activity']) {
      expect(await readPage(install.id, path)).toBe(await readPage(crypto.randomUUID(), path));
    }
    await lookAt('account-of-others', rita);
    await rita.goto(`${consoleUrl}activity`);
    const entries = rita.getByRole('list', { name: 'Entries' });
    await entries
      .getByText(/Harbour/)
      .first()
      .waitFor();
    expect(await rita.getByText(/Fernhill/).count()).toBe(0);
  });

  it('find their sessions, set up a second factor, and are asked for it', async () => {
    await rita.getByRole('link', { name: 'Rita Reader' }).click();
    await rita
      .getByRole('region', { name: 'Where you are signed in' })
      .getByText('This one')
      .waitFor();
    const code = await beginFactor(rita, goodPassword);
    await look('me-second-factor', rita);
    const [recovery = ''] = await confirmFactor(rita, code());
    await look('me', rita);
    await rita.getByRole('button', { name: 'Sign out', exact: true }).click();
    await typeSignIn(rita, 'rita@example.com', goodPassword);
    await rita.getByLabel('Code').waitFor();
    await look('sign-in-code', rita);
    await rita.getByLabel('Code').fill(recovery);
    await rita.getByRole('button', { name: 'Sign in' }).click();
    await rita.getByRole('heading', { name: 'Your account' }).waitFor();
  });

  it('remove their second factor with their password, and are asked for no code after that', async () => {
    await removeFactor(rita, goodPassword);
    elsewhere = await watched.openPage();
    await elsewhere.goto(watched.demo.consoleUrl);
    await typeSignIn(elsewhere, 'rita@example.com', goodPassword);
    await elsewhere.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
  });

  it('change their password, which ends their sessions elsewhere and lets them in instead of the old one', async () => {
    await rita.reload();
    await expect.poll(() => otherSessions(rita).count()).toBe(1);
    await tryPasswords(rita, goodPassword);
    await rita.setViewportSize({ width: 390, height: 900 });
    await expect.poll(() => sideways(rita)).toBe(0);
    await look('me-password', rita);
    await elsewhere.reload();
    await elsewhere.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
    const card = await changePassword(rita, { current: goodPassword, password: otherPassword });
    await card.getByText('Changed. You are signed out everywhere else.').waitFor();
    await expect.poll(() => otherSessions(rita).count()).toBe(0);
    await sessionsOf(rita).getByText('This one', { exact: true }).waitFor();
    await elsewhere.reload();
    await typeSignIn(elsewhere, 'rita@example.com', goodPassword);
    await elsewhere.getByText('The e-mail address or the password is not right.').waitFor();
    await typeSignIn(elsewhere, 'rita@example.com', otherPassword);
    await elsewhere.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
    await elsewhere.context().close();
  });

  it('are signed out by an administrator at once, and removed; the last one stays', async () => {
    await openPeople();
    await admin.getByRole('button', { name: 'Sign Rita Reader out' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await admin.getByRole('dialog').waitFor({ state: 'detached' });
    await rita.reload();
    await rita.getByRole('heading', { name: 'Sign in' }).waitFor();
    await admin.getByRole('button', { name: 'Remove Rita Reader' }).click();
    await lookAt('people-remove', admin);
    await admin.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await rowOf(admin, 'Rita Reader').waitFor({ state: 'detached' });
    await admin.getByRole('button', { name: 'Remove Demo Admin' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await admin.getByText('This is the last administrator of all accounts.').waitFor();
  });

  it('are kept out of nothing by a stranger who guesses at their codes until they are refused', async () => {
    lena = await openAs(watched, { email: 'lena@example.com', role: 'read-only' });
    await lena.getByRole('link', { name: 'lena', exact: true }).click();
    const code = await beginFactor(lena, goodPassword);
    recovery = await confirmFactor(lena, code());
    const stranger = await watched.openPage();
    await stranger.goto(watched.demo.consoleUrl);
    await typeSignIn(stranger, 'lena@example.com', otherPassword);
    await stranger.getByText('The e-mail address or the password is not right.').waitFor();
    await typeSignIn(stranger, 'lena@example.com', goodPassword);
    await stranger.getByLabel('Code').waitFor();
    expect(await tellCode(stranger, 'no such code')).toBe(401);
    await stranger.getByText('This code is not good, or was used already.').waitFor();
    // Ten attempts are taken, those before among them.
    expect(await guessCodes(stranger)).toEqual([401, 401, 401, 401, 401, 401, 401, 429]);
    await stranger.getByText('Too many attempts. Wait a quarter of an hour').waitFor();
    await lookAt('sign-in-locked', stranger);
    expect(await tellCode(stranger, recovery[0] ?? '')).toBe(429);
    await watched.signIn(stranger);
    await stranger.context().close();
    await lena.getByRole('button', { name: 'Sign out', exact: true }).click();
    await typeSignIn(lena, 'lena@example.com', goodPassword);
    await lena.getByLabel('Code').waitFor();
    expect(await tellCode(lena, recovery[0] ?? '')).toBe(200);
    await lena.getByRole('heading', { name: 'Your account' }).waitFor();
  });

  it('are rid of a second factor by an administrator, and asked for no code after that', async () => {
    await openPeople();
    await admin.getByRole('button', { name: 'Remove second factor of lena', exact: true }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByText('that it is them who lost the device').waitFor();
    await dialog.getByRole('button', { name: 'Remove second factor', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await rowOf(admin, 'lena').getByText('Second factor', { exact: true }).waitFor({
      state: 'detached',
    });
    // Whoever was let in by it meanwhile is not any longer.
    await lena.reload();
    await typeSignIn(lena, 'lena@example.com', goodPassword);
    await lena.getByRole('heading', { name: 'Your account' }).waitFor();
    await lena.context().close();
  });

  it('stand by name in the activity log once they are removed, and the last one stays administrator', async () => {
    await openPeople();
    const dialog = admin.getByRole('dialog');
    await admin.getByRole('button', { name: 'Remove lena', exact: true }).click();
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await rowOf(admin, 'lena').waitFor({ state: 'detached' });
    await admin.getByRole('button', { name: 'Change access of Demo Admin', exact: true }).click();
    await dialog.getByText('Read-only', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByText('The access was not changed').waitFor();
    const why = 'This is the last administrator of all accounts. Make somebody else one first.';
    await dialog.getByText(why).waitFor();
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
    await rowOf(admin, 'Demo Admin').getByText('Administrator', { exact: true }).waitFor();
    await admin.goto(`${watched.demo.consoleUrl}activity?kind=people`);
    const entries = admin.getByRole('list', { name: 'Entries' }).getByRole('listitem');
    for (const told of [
      'lena (removed) signed in with their password',
      'lena (removed) switched the second factor on',
      /refused sign-ins of lena.* for a while after too many failures/,
    ]) {
      await entries.filter({ hasText: told }).first().waitFor();
    }
  });

  it('come in by OpenID Connect once they are invited, to the page they asked for', async () => {
    const page = `${watched.demo.consoleUrl}activity?kind=zendesk`;
    const nora = await watched.openPage();
    const enter = () => nora.getByRole('link', { name: 'Sign in with Acme ID' }).click();
    await nora.goto(page);
    await enter();
    await nora.getByText('Signing in elsewhere did not work, or was broken off').waitFor();
    provider.vouches = {
      sub: 'n-1',
      email: 'nora@example.com',
      email_verified: true,
      name: 'Nora',
    };
    await enter();
    await nora.getByText('Ask an administrator for an invitation').waitFor();
    await look('sign-in-not-invited', nora);
    await openPeople();
    await invite(admin, 'nora@example.com');
    await enter();
    await nora.getByRole('heading', { name: 'Activity', exact: true }).waitFor();
    expect(nora.url()).toBe(page);
    await nora.getByRole('link', { name: 'Nora', exact: true }).click();
    await lookAt('me-elsewhere', nora);
  });

  it('are not let in a week after they were invited, and are by the link that is made anew', async () => {
    await openPeople();
    const late = await invite(admin, 'wim@example.com');
    watched.demo.sandbox.clock.advance(7 * 24 * 3600_000);
    const wim = await watched.openPage();
    await wim.goto(late);
    await wim.getByText(/more than a week old. Ask for a new one/).waitFor();
    // Whoever made it has to sign in again by now.
    await watched.signIn(admin);
    await admin.getByRole('link', { name: 'People' }).click();
    await rowOf(admin, 'wim@example.com').getByText('Expired: renew it for a new link').waitFor();
    await lookAt('people-expired', admin);
    await admin.getByRole('button', { name: 'Renew the invitation of wim@example.com' }).click();
    const link = admin.getByRole('textbox', { name: 'Link for wim@example.com, shown only now' });
    const renewed = await link.inputValue();
    await wim.goto('about:blank');
    await wim.goto(late);
    await wim.getByText('This link does not let you in').waitFor();
    await wim.goto('about:blank');
    await join(wim, renewed, 'Wim de Wit');
    await admin.reload();
    await rowOf(admin, 'Wim de Wit').waitFor();
    expect(await admin.getByText('Invited, and not here yet').count()).toBe(0);
  });
});
