import { Secret, TOTP } from 'otpauth';
import type { Locator, Page } from 'playwright-core';

/** What somebody takes instead of the password they came with. */
export const otherPassword = 'nine quiet ferries hum';
const somebodyElses = 'some other words entirely';

const factorOf = (page: Page) => page.getByRole('region', { name: 'Second factor', exact: true });

/** Begins to set up a second factor. @returns what the app on their phone shows from now on */
export async function beginFactor(page: Page, password: string): Promise<() => string> {
  const factor = factorOf(page);
  await factor.getByLabel('Password').fill(password);
  await factor.getByRole('button', { name: 'Set up', exact: true }).click();
  const secret = await factor
    .getByRole('textbox', { name: 'Or enter this secret by hand' })
    .inputValue();
  return () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
}

/** Proves that the app has the secret, and keeps the recovery codes, which are shown once. @returns them */
export async function confirmFactor(page: Page, code: string): Promise<string[]> {
  const factor = factorOf(page);
  await factor.getByRole('textbox', { name: 'Code', exact: true }).fill(code);
  await factor.getByRole('button', { name: 'Switch on' }).click();
  const codes = await factor.getByRole('textbox', { name: /^Recovery codes/ }).inputValue();
  await page.getByRole('link', { name: 'Sidebrief' }).click();
  const leaving = page.getByRole('dialog');
  await leaving.getByText('The recovery codes are shown this once.').waitFor();
  await leaving.getByRole('button', { name: 'Cancel' }).click();
  await factor.getByRole('button', { name: 'I have kept them' }).click();
  await factor.getByText('On', { exact: true }).waitFor();
  return codes.split('\n');
}

/** Removes the second factor, which stays on until the password is theirs. */
export async function removeFactor(page: Page, password: string): Promise<void> {
  const factor = factorOf(page);
  const remove = factor.getByRole('button', { name: 'Remove the second factor' });
  await remove.click();
  await factor.getByText('Enter the password.').waitFor();
  await factor.getByLabel('Password').fill(somebodyElses);
  await remove.click();
  await factor.getByText('This is not your password.').waitFor();
  await factor.getByText('On', { exact: true }).waitFor();
  await factor.getByLabel('Password').fill(password);
  await remove.click();
  await factor.getByText('Off', { exact: true }).waitFor();
}

/** Asks for another password; what comes of it stands in the card. */
export async function changePassword(
  page: Page,
  typed: { current: string; password: string },
): Promise<Locator> {
  const card = page.getByRole('region', { name: 'Password', exact: true });
  await card.getByLabel('The one you have').fill(typed.current);
  await card.getByLabel('The new one').fill(typed.password);
  await card.getByRole('button', { name: 'Change password' }).click();
  return card;
}

/** Asks for another password in ways that are refused, each with its reason; the last is a password of Rita Reader. */
export async function tryPasswords(page: Page, current: string): Promise<void> {
  const refused = [
    [{ current: '', password: otherPassword }, 'Enter the password you have.'],
    [{ current: somebodyElses, password: otherPassword }, 'This is not your password.'],
    [{ current, password: 'Rita-Reader-2026' }, /^This is easily guessed: .* or your name/],
  ] as const;
  for (const [typed, why] of refused) {
    const card = await changePassword(page, typed);
    await card.getByText(why).waitFor();
  }
}

/** The table of where somebody is signed in. */
export const sessionsOf = (page: Page): Locator =>
  page.getByRole('group', { name: 'Sessions', exact: true });

/** The ways to end sessions other than the one they are looked at in. */
export const otherSessions = (page: Page): Locator =>
  sessionsOf(page).getByRole('button', { name: /^End the session in / });

/** How many pixels the table has to be scrolled sideways to be read. */
export const sideways = (page: Page): Promise<number> =>
  sessionsOf(page).evaluate((table) => table.scrollWidth - table.clientWidth);
