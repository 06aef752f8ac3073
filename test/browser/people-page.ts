import type { Locator, Page } from 'playwright-core';

export const goodPassword = 'seven green bicycles sing';

/** Asks somebody in on the page of people. @returns the link */
export async function invite(page: Page, email: string): Promise<string> {
  const card = page.getByRole('region', { name: 'Invite somebody' });
  await card.getByLabel('E-mail').fill(email);
  await card.getByRole('button', { name: 'Make the link' }).click();
  return card.getByRole('textbox', { name: `Link for ${email}, shown only now` }).inputValue();
}

/** Comes in by a link. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(goodPassword);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
}

/** Who or whose invitation stands there under this name. */
export const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ hasText: name });

/** Says who one is, at the page that asks for it. */
export async function typeSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** One of the figures over all accounts that somebody may see. */
export const figureOf = (page: Page, name: string): Promise<string> =>
  page
    .getByRole('region', { name: 'Totals' })
    .locator('div', { has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .last()
    .innerText();
