import { expect, it } from 'vitest';
import { readRoute } from '../../app/console/router/read-route.ts';
import { consoleOrigin, type Answers } from './console-page.ts';
import { addresses, everyPage } from './every-page.ts';
import { lookAtWidths } from './look-at.ts';
import { waitForPage } from './wait-for-page.ts';
import { watchConsole } from './watch-console.ts';

let answers: Answers = {};
const watched = watchConsole(() => answers);

it.each(Object.entries(addresses))(
  'the page %s is sound, by day at a desk and by night there and on a phone',
  async (name, address) => {
    const url = `${consoleOrigin}/console${address}`;
    expect(readRoute(new URL(url)).name).toBe(name);
    answers = everyPage[address] ?? {};
    const { page } = watched;
    await page.goto(url);
    await waitForPage(page);
    // A page that could not be read may be drawn soundly, too.
    expect(await page.locator('main [role="alert"]').count()).toBe(0);
    await lookAtWidths(`page-${name}`, page, [390]);
  },
);
