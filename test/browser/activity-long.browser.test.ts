import { expect, it } from 'vitest';
import type { ActivityLine, ActivityPage } from '../../server/contract/activity.ts';
import { consoleOrigin, type Answers } from './console-page.ts';
import { everyPage } from './every-page.ts';
import { watchConsole } from './watch-console.ts';

const all = 10_000;
/** More than the backend gives at once: what is asked here is how many can be on the page. */
const onPage = 2_500;
const newest = Date.parse('2026-03-01T09:00:00Z');

/** The page that ends with the entry of this number, counted from the newest. */
function pageTo(end: number): ActivityPage {
  const lines = Array.from({ length: onPage }, (_, index): ActivityLine => {
    const number = end - onPage + index + 1;
    return {
      id: `entry-${number}`,
      at: new Date(newest - number * 60_000).toISOString(),
      account: { id: 'ins_1', name: 'Acme support', subdomain: 'acme' },
      who: { kind: 'person', name: 'Dana Kim', isRemoved: false },
      kind: 'topics',
      action: 'topics-learn-asked',
      ticketId: String(number),
      what: 'asked for learning',
      params: {},
    };
  });
  return { lines, people: [], accounts: [], ...(end < all && { before: String(end) }) };
}

let asked = 0;
const answers = (): Answers => ({
  ...everyPage['/activity'],
  get 'GET /activity'() {
    return { body: pageTo((asked += onPage)) };
  },
});
const watched = watchConsole(answers);

it('the log of ten thousand entries is read page by page, and what is there is not drawn again', async () => {
  const { page } = watched;
  await page.goto(`${consoleOrigin}/console/activity`);
  const list = page.getByRole('list', { name: 'Entries' });
  const entries = list.locator('li');
  const older = page.getByRole('button', { name: 'Show older entries' });
  await entries.first().waitFor();
  await list.evaluate((element) => {
    const seen: string[] = [];
    Object.assign(window, { touched: seen });
    const note = (records: MutationRecord[]) =>
      records.forEach(({ target, removedNodes }) => {
        if (target !== element || removedNodes.length > 0) seen.push(String(target.textContent));
      });
    new MutationObserver(note).observe(element, {
      ...{ childList: true, subtree: true, attributes: true, characterData: true },
    });
  });
  for (let known = onPage; known < all; known += onPage) {
    await older.click();
    await entries.nth(known + onPage - 1).waitFor({ state: 'attached' });
  }
  expect(await entries.count()).toBe(all);
  expect(await older.count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual(
    [],
  );
  for (const number of [all / 2, all, 1]) {
    await entries.nth(number - 1).scrollIntoViewIfNeeded();
    await entries
      .nth(number - 1)
      .getByText(`#${number}`, { exact: true })
      .waitFor();
  }
});
