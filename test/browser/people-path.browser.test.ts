import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookAtWidths } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const password = 'seven green bicycles sing';
const watched = watchDemo();
let admin: Page;
let rita: Page;

beforeAll(async () => {
  admin = await watched.openPage();
  await watched.signIn(admin);
});

/** At a desk and on a phone. */
const look = (name: string, page: Page) => lookAtWidths(name, page, [390]);

async function invite(page: Page, email: string): Promise<string> {
  const card = page.getByRole('region', { name: 'Invite somebody' });
  await card.getByLabel('E-mail').fill(email);
  await card.getByRole('button', { name: 'Make the link' }).click();
  return card.getByRole('textbox', { name: `Link for ${email}, shown only now` }).inputValue();
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

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
    await rita.getByLabel('Password').fill(password);
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
    await rita.getByText(/^Testing: /).waitFor();
    expect(await rita.getByText('You may look, and change nothing').count()).toBe(0);
    await rita.reload();
    await rita.getByRole('link', { name: 'People' }).waitFor();
  });

  it('find their sessions, set up a second factor, and are asked for it', async () => {
    await rita.getByRole('link', { name: 'Rita Reader' }).click();
    await rita
      .getByRole('region', { name: 'Where you are signed in' })
      .getByText('This one')
      .waitFor();
    const factor = rita.getByRole('region', { name: 'Second factor' });
    await factor.getByRole('button', { name: 'Set up' }).click();
    const secret = await factor
      .getByRole('textbox', { name: 'Or enter this secret by hand' })
      .inputValue();
    await look('me-second-factor', rita);
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await factor.getByRole('textbox', { name: 'Code', exact: true }).fill(code());
    await factor.getByRole('button', { name: 'Switch on' }).click();
    const codes = await factor.getByRole('textbox', { name: /^Recovery codes/ }).inputValue();
    await factor.getByRole('button', { name: 'I have kept them' }).click();
    await factor.getByText('On', { exact: true }).waitFor();
    await look('me', rita);
    await rita.getByRole('button', { name: 'Sign out', exact: true }).click();
    await rita.getByLabel('E-mail').fill('rita@example.com');
    await rita.getByLabel('Password').fill(password);
    await rita.getByRole('button', { name: 'Sign in' }).click();
    await rita.getByLabel('Code').waitFor();
    await look('sign-in-code', rita);
    await rita.getByLabel('Code').fill(codes.split('\n')[0] ?? '');
    await rita.getByRole('button', { name: 'Sign in' }).click();
    await rita.getByRole('heading', { name: 'Your account' }).waitFor();
  });

  it('are signed out by an administrator at once, and removed; the last one stays', async () => {
    await admin.reload();
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
});
