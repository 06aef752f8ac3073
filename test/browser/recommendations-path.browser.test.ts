import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import { addVouchers, secrets, type Vouchers } from './vouchers.ts';
import { lookAt, lookAtWidths } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

let vouchers: Vouchers;
const watched = watchDemo({
  prepare: (sandbox) => {
    vouchers = addVouchers(sandbox);
  },
});

const { sitDown } = watched;

/** Reloads until the account's past was read as far as this ticket needs it. */
async function untilFound(page: Page, wanted: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        const isThere = await wanted.waitFor({ timeout: 30_000 }).then(
          () => true,
          () => false,
        );
        if (!isThere) await page.reload();
        return isThere;
      },
      { timeout: 900_000 },
    )
    .toBe(true);
}

describe('what helped before, beside a ticket', () => {
  it('is how a similar ticket was solved, in the words of the agent who did (F-12)', async () => {
    const seat = await sitDown('Nora Whitfield', vouchers.open);
    const { page, sidebar } = seat;
    const toggle = sidebar.getByRole('button', { name: 'Gift voucher declined at the checkout' });
    await untilFound(page, toggle);
    await toggle.click();
    await sidebar.getByText(/I have unlocked the voucher in the ledger/).waitFor();
    await sidebar.getByText('Ruth Adler (Agent)').waitFor();
    expect(await sidebar.getByText(/hidden/).count()).toBe(0);
    for (const id of vouchers.hidden) {
      await sidebar.getByRole('button', { name: `Open ticket #${id}` }).waitFor();
    }
    await lookAt('recommendations-solution', page);
    await sidebar.getByRole('button', { name: `Open ticket #${vouchers.seen}` }).click();
    await page.waitForURL(new RegExp(`/agent/tickets/${vouchers.seen}$`));
    await seat.context.close();
  });

  it('is a help article, whose link the agent puts into the reply', async () => {
    const seat = await sitDown('Priya Raman', sampleTickets.passwordReset);
    const { page, sidebar } = seat;
    const articles = sidebar.getByRole('region', { name: 'Help articles' });
    const title = articles.getByRole('heading', { level: 3 }).first().getByRole('button');
    await untilFound(page, title);
    await title.click();
    const href = await articles.getByRole('link').first().getAttribute('href');
    const editor = page.getByRole('textbox', { name: 'Comment' });
    expect(await editor.innerText()).not.toContain(await title.innerText());
    await articles.getByRole('button', { name: 'Insert link' }).click();
    await sidebar.getByText('Inserted into the public reply.').waitFor();
    const link = editor.getByRole('link');
    expect(await link.getAttribute('href')).toBe(href);
    expect(await link.innerText()).toBe(await title.innerText());
    await lookAt('recommendations-article', page);
    await seat.context.close();
  });

  it('takes a thumb, which is still there when the agent comes back (F-17)', async () => {
    const seat = await sitDown('Nora Whitfield', vouchers.open);
    const { page, sidebar } = seat;
    const thumbs = sidebar.getByRole('group', { name: /Gift voucher declined at the checkout/ });
    const up = thumbs.getByRole('button', { name: 'Yes, it was helpful' });
    await up.click();
    await sidebar.getByText('Thank you.').waitFor();
    await page.reload();
    await up.waitFor();
    expect(await up.getAttribute('aria-pressed')).toBe('true');
    await seat.context.close();
  });

  it('that did not help is opened by an admin beside how it was found, and stands in the charts of its group', async () => {
    const seat = await sitDown('Priya Raman', vouchers.open);
    const thumbs = seat.sidebar.getByRole('group', {
      name: /Gift voucher declined at the checkout/,
    });
    await thumbs.getByRole('button', { name: 'No, it was not helpful' }).click();
    await seat.sidebar.getByText('Thank you.').waitFor();
    await seat.context.close();

    const page = await watched.openPage();
    await watched.signIn(page);
    await page.getByRole('link', { name: /Fernhill/ }).click();
    await page.getByRole('link', { name: 'Open the figures' }).click();
    const chart = (title: string) => page.getByRole('img', { name: new RegExp(`^${title}, `) });
    const figures = async (title: string) => (await chart(title).textContent()) ?? '';
    const opened = async () =>
      Number(/Opened with Sidebrief: (\d+)\./.exec(await figures('Tickets'))?.[1]);
    await chart('Tickets').waitFor();
    expect(await figures('Feedback on recommendations')).toContain('Helped: 1, Did not help: 1.');
    expect(await figures('Recommendations shown')).toMatch(/shown: [1-9]/);
    const ofAll = await opened();
    expect(ofAll).toBeGreaterThan(1);
    await lookAtWidths('quality-real', page, [390]);
    const group = page.getByRole('combobox', { name: 'Group', exact: true });
    await group.selectOption('Billing');
    await expect.poll(opened).toBeLessThan(ofAll);
    const ofGroup = await opened();
    expect(ofGroup).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(opened).toBe(ofGroup);
    await group.selectOption('All groups');

    const row = page.getByRole('row').filter({ hasText: `#${vouchers.open}` });
    await row.getByRole('link', { name: 'What it rests on' }).click();
    await page.getByRole('heading', { name: 'What did not help' }).waitFor();
    await page.getByText(/^By comparing what the ticket says with everything there is/).waitFor();
    await lookAtWidths('disliked-real', page, [390]);
    await page.context().close();
  });

  it.each([
    ['a group', 'Grace Mbeki'],
    ['a brand', 'Marcus Bell'],
    ['what is assigned to them', 'Ruth Adler'],
  ])(
    'is counted and not shown to an agent restricted to %s, on the page and in the network log',
    async (_what, name) => {
      const received: Promise<string>[] = [];
      const seat = await sitDown(name, vouchers.open, (context) =>
        context.on('response', (response) => {
          // What the workspace listens to all the time has no end to wait for.
          const isStream = response.headers()['content-type']?.includes('event-stream');
          if (!isStream) received.push(response.text().catch(() => ''));
        }),
      );
      const { page, sidebar } = seat;
      await untilFound(page, sidebar.getByText(/^2 hidden/));
      const region = sidebar.getByRole('region', { name: 'Similar tickets' });
      await region.getByRole('button', { name: 'Gift voucher declined at the checkout' }).click();
      await sidebar.getByText(/I have unlocked the voucher in the ledger/).waitFor();
      const shown = await region.innerText();
      expect(vouchers.hidden.filter((id) => shown.includes(`#${id}`))).toEqual([]);
      const pages = await Promise.all(page.frames().map((frame) => frame.content()));
      const log = await Promise.all(received);
      expect(log.join('')).toContain('unlocked the voucher');
      for (const secret of secrets) {
        expect(pages.filter((text) => text.includes(secret))).toEqual([]);
        expect(log.filter((text) => text.includes(secret))).toEqual([]);
      }
      await lookAt(`recommendations-hidden-${name.split(' ')[0]}`, page);
      await seat.context.close();
    },
  );
});
