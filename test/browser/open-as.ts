import type { Page } from 'playwright-core';
import { inviteMade, type InviteRequest } from '../../server/contract/person.ts';
import { createHttpPerson } from '../support/http-person.ts';
import { adminOfDemo } from './admin-of-demo.ts';
import { goodPassword as password } from './people-page.ts';
import type { WatchedDemo } from './watch-demo.ts';

/** Somebody invited with this access, signed in to the console in a browser of their own. */
export async function openAs(watched: WatchedDemo, invited: InviteRequest): Promise<Page> {
  const { person } = await adminOfDemo(watched.demo);
  const api = `${watched.demo.backendUrl}/api/console`;
  const answer = await person.post(`${api}/people/invites`, invited);
  const token = new URL(inviteMade.parse(await answer.json()).link).hash.slice(1);
  const [name = invited.email] = invited.email.split('@');
  await createHttpPerson().post(`${api}/invite/accept`, { token, name, password });
  const page = await watched.openPage();
  await signInAs(watched, page, { email: invited.email, password });
  return page;
}

/** Signs in by e-mail and password, at the page that asks for them. */
export async function signInAs(
  { demo }: WatchedDemo,
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto(demo.consoleUrl);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
}
