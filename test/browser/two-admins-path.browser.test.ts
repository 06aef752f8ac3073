import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminOfDemo } from './admin-of-demo.ts';
import { lookAt, lookAtWidths } from './look-at.ts';
import { openAs } from './open-as.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo();
let account: string;
let ada: Page;
let ben: Page;

beforeAll(async () => {
  const { install } = await adminOfDemo(watched.demo);
  account = `${watched.demo.consoleUrl}accounts/${install.id}`;
  [ada, ben] = [await watched.openPage(), await watched.openPage()];
  for (const page of [ada, ben]) await watched.signIn(page);
});

/** One browser each, at the same page of the same account. */
async function bothOpen(path: string): Promise<void> {
  for (const page of [ada, ben]) await page.goto(`${account}/${path}`);
}

/** A page looks again every few seconds: here what it is told comes late, once it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    if (route.request().method() === 'GET') await isLetGo;
    await route.continue();
  });
  return () => letGo();
}

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const save = (page: Page, name = 'Save') => page.getByRole('button', { name, exact: true }).click();
const changed = /Somebody else changed these settings/;

describe('two admins at once', () => {
  it('write nothing over each other: the later one sees what the earlier saved, and keeps what they entered', async () => {
    const tokens = (page: Page) => page.getByLabel('Tokens', { exact: true });
    const kept = (page: Page) => page.getByLabel('Days that calls can be looked into');
    await bothOpen('models');
    await tokens(ada).fill('50000');
    await kept(ben).fill('12');
    const letGo = await hold(ben, '**/models');
    await save(ada);
    await ada.getByText('Saved.').waitFor();
    await save(ben);
    letGo();
    await ben.getByText(changed).waitFor();
    await expect.poll(() => tokens(ben).inputValue()).toBe('50000');
    expect(await kept(ben).inputValue()).toBe('12');
    await lookAt('two-admins', ben);
    await save(ben);
    await ben.getByText('Saved.').waitFor();
    await ada.reload();
    await expect.poll(() => kept(ada).inputValue()).toBe('12');
    expect(await tokens(ada).inputValue()).toBe('50000');
  });

  it('do not write over each other how long things are kept', async () => {
    const events = (page: Page) => page.getByLabel('Webhooks received, days');
    const replies = (page: Page) => page.getByLabel('Suggested replies, days');
    const isSaved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor();
    await bothOpen('data');
    await events(ada).fill('14');
    await replies(ben).fill('9');
    await events(ada).press('Enter');
    await isSaved(ada);
    await replies(ben).press('Enter');
    await ben.getByText(changed).waitFor();
    await expect.poll(() => events(ben).inputValue()).toBe('14');
    expect(await replies(ben).inputValue()).toBe('9');
    await lookAtWidths('two-admins-retention', ben, [390]);
    await replies(ben).press('Enter');
    await isSaved(ben);
    await ada.reload();
    await expect.poll(() => replies(ada).inputValue()).toBe('9');
    expect(await events(ada).inputValue()).toBe('14');
  });

  it('do not save guidance for the model over one that they have not seen', async () => {
    const text = (page: Page) => card(page, 'Guidance').getByRole('textbox', { name: 'Guidance' });
    await bothOpen('models/guidance');
    await text(ada).fill('Say parcel, not package.');
    await text(ben).fill('Address people formally.');
    await save(ada);
    await ada.getByText('Version 1 is in use.').waitFor();
    await save(ben);
    await ben.getByText(/Somebody else saved a text after you opened this one/).waitFor();
    await card(ben, 'Versions').getByText('Say parcel, not package.').waitFor();
    expect(await text(ben).inputValue()).toBe('Address people formally.');
    await lookAt('two-admins-guidance', ben);
    await save(ben);
    await ben.getByText('Version 2 is in use.').waitFor();
  });

  it('do not switch back by a switch beside it what somebody else has switched', async () => {
    const toggle = (page: Page, name: string) =>
      card(page, 'Briefs').getByRole('switch', { name, exact: true });
    await bothOpen('features');
    await toggle(ben, 'Use internal notes').waitFor();
    const letGo = await hold(ben, '**/features');
    await toggle(ada, 'Briefs').press('Space');
    await card(ada, 'Briefs').getByText('Events are received and skipped').waitFor();
    await toggle(ben, 'Use internal notes').press('Space');
    letGo();
    await ben.getByText(/Somebody else changed this feature/).waitFor();
    await expect.poll(() => toggle(ben, 'Briefs').isChecked()).toBe(false);
    expect(await toggle(ben, 'Use internal notes').isChecked()).toBe(false);
    await lookAt('two-admins-features', ben);
    await ada.reload();
    await toggle(ada, 'Briefs').waitFor();
    expect(await toggle(ada, 'Briefs').isChecked()).toBe(false);
  });
});

describe('somebody who may only look from one moment to the next', () => {
  it('is told so by the page that is open when they save, and has nothing to press any more', async () => {
    const cleo = await openAs(watched, { email: 'cleo@example.com', role: 'admin' });
    const events = cleo.getByLabel('Webhooks received, days');
    await cleo.goto(`${account}/data`);
    await events.fill('17');
    await ada.goto(`${watched.demo.consoleUrl}people`);
    await ada.getByRole('button', { name: 'Change access of cleo', exact: true }).click();
    const dialog = ada.getByRole('dialog');
    await dialog.getByText('Read-only', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await events.press('Enter');
    await cleo.getByText('You may look, and change nothing', { exact: true }).waitFor();
    await cleo.getByText('It was not saved', { exact: true }).waitFor();
    const main = cleo.getByRole('main');
    await expect.poll(() => main.getByRole('button').allInnerTexts()).toEqual([]);
    await expect.poll(() => main.getByRole('textbox').count()).toBe(0);
    await lookAtWidths('two-admins-demoted', cleo, [390]);
    await cleo.getByRole('link', { name: 'Sidebrief', exact: true }).click();
    await cleo.getByRole('heading', { name: 'Zendesk accounts', exact: true }).waitFor();
    await cleo.context().close();
  });
});

describe('one person at two browsers', () => {
  it('ends the session in the other one, where nothing works any more but signing in again', async () => {
    const days = () => ben.getByLabel('Webhooks received, days');
    await ben.goto(`${account}/data`);
    await days().fill('21');
    await ada.getByRole('link', { name: 'Demo Admin' }).click();
    const sessions = card(ada, 'Where you are signed in');
    await sessions.getByText('This one', { exact: true }).waitFor();
    const others = sessions.getByRole('button', { name: 'End the session in' });
    await expect.poll(() => others.count()).toBeGreaterThan(0);
    await lookAtWidths('me-two-sessions', ada, [390]);
    // The newest stands first, and the demo's own program is among them.
    for (let left = await others.count(); left > 0; left--) {
      await others.first().click();
      await expect.poll(() => others.count()).toBe(left - 1);
    }
    await days().press('Enter');
    await ben.getByText('Your session has ended').waitFor();
    await lookAt('session-ended', ben);
    expect(await days().isVisible()).toBe(false);
    await ben.getByLabel('Password').fill(watched.demo.signIn?.password ?? '');
    await ben.getByRole('button', { name: 'Sign in' }).click();
    await days().waitFor();
    expect(await days().inputValue()).toBe('21');
    await ada.reload();
    await sessions.getByText('This one', { exact: true }).waitFor();
    expect(await others.count()).toBe(1);
  });
});
