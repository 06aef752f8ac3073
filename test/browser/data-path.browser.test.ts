import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { receipt, type Receipt } from '../../server/contract/care.ts';
import type { Organization, Ticket, User } from '../sandbox/account.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { pastSandbox } from '../sandbox/sample/past-sandbox.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { download } from './download.ts';
import { lookAtWidths } from './look-at.ts';
import { openAs } from './open-as.ts';
import { watchDemo } from './watch-demo.ts';

let wilma: User;
let vexillum: Organization;
let single: Ticket;
const watched = watchDemo({
  prepare: (sandbox) => {
    const past = pastSandbox(sandbox);
    past.moveTo(sandbox.clock.now() - 7 * 24 * 3600_000);
    wilma = addUser(past, {
      name: 'Wilhelmina Quastenflosser',
      email: 'w.q@people.example',
      role: 'end-user',
    });
    for (const subject of ['A lamp', 'A second lamp', 'A third lamp'])
      createTicket(past, {
        requesterId: wilma.id,
        subject,
        comment: { body: 'The xylophagous beetles ate my lamp.', public: true },
      });
    vexillum = addOrganization(past, { name: 'Vexillum Traders' });
    const of = { role: 'end-user', organizationId: vexillum.id } as const;
    const [ida, otto] = ['Ida Quenby', 'Otto Zwart'].map((name, at) =>
      addUser(past, { name, email: `${at}@vexillum.example`, ...of }),
    );
    const tam = addUser(past, {
      name: 'Tam Orchard',
      email: 'tam@people.example',
      role: 'end-user',
    });
    single = ticketOf(past, tam, 'The zymurgy kit leaks.');
    ticketOf(past, otto!, 'Our quokkas chewed the cable.');
    ticketOf(past, ida!, 'The quokkas came back.');
  },
});

function ticketOf(past: Sandbox, { id }: User, body: string): Ticket {
  return createTicket(past, { requesterId: id, subject: body, comment: { body, public: true } });
}

let page: Page;
let signed: Receipt;

beforeAll(async () => {
  page = await watched.openPage();
  await watched.signIn(page);
});

/** At a desk in the light, on a phone in the dark. */
const look = (name: string) => lookAtWidths(name, page, [390]);

const card = (name: string) => page.getByRole('region', { name, exact: true });

async function search(words: string): Promise<void> {
  await card('Is it stored anywhere?').getByLabel('Words').fill(words);
  await page.keyboard.press('Enter');
}

/** What the page says of words. */
async function whereIs(words: string): Promise<string> {
  await search(words);
  const answer = card('Is it stored anywhere?').getByRole('status');
  await expect.poll(() => answer.innerText()).not.toBe('');
  return answer.innerText();
}

describe('the data of an account', () => {
  it('is looked through for words', async () => {
    await page.getByRole('link', { name: /Fernhill/ }).click();
    await page.getByRole('link', { name: 'Open the data' }).click();
    await page.getByRole('heading', { name: 'Data', exact: true }).waitFor();
    await card('Deletions').getByText('Nothing was deleted yet.').waitFor();
    const answer = card('Is it stored anywhere?').getByRole('status');
    const find = async () => {
      await search('XYLOPHAGOUS');
      return answer.innerText();
    };
    await expect.poll(find, { interval: 1000 }).toContain('Comments of the history: 3');
    await look('data-found');
  });

  it('of a person is deleted by keyboard, after the number was typed twice', async () => {
    const erase = card('Delete everything about …');
    await erase.getByLabel('Number or address in Zendesk').fill('Wilhelmina');
    await page.keyboard.press('Enter');
    await erase.getByText('Enter a number, or paste the address in Zendesk.').waitFor();
    await erase
      .getByLabel('Number or address in Zendesk')
      .fill(`https://fernhill.zendesk.com/agent/users/${wilma.id}/requested_tickets`);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 tickets of theirs are stored now').waitFor();
    await look('data-confirm');
    await dialog.getByLabel(`Type ${wilma.id} to confirm`).fill('1');
    await page.keyboard.press('Enter');
    await dialog.getByText(`Enter ${wilma.id} to confirm.`).waitFor();
    await dialog.getByLabel(`Type ${wilma.id} to confirm`).fill(String(wilma.id));
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const row = card('Deletions').getByRole('row', { name: `Requester ${wilma.id}` });
    await row.getByText('Done', { exact: true }).waitFor();
    await look('data-deleted');
  });

  it('is proved to be gone by a receipt, which says so only while nobody changes it', async () => {
    const link = page.getByRole('link', { name: `Download the receipt for requester ${wilma.id}` });
    const { name, file } = await download(page, link);
    expect(name).toBe(`deletion-requester-${wilma.id}.json`);
    signed = receipt.parse(JSON.parse(file.toString()));
    const give = (text: string) =>
      card('Is a receipt genuine?')
        .getByLabel('Receipt')
        .setInputFiles({
          name: 'receipt.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
    await give(JSON.stringify(signed));
    await card('Is a receipt genuine?').getByText('The receipt is genuine').waitFor();
    await give(JSON.stringify({ ...signed, tickets: 4 }));
    await card('Is a receipt genuine?').getByText('The receipt is not genuine').waitFor();
    await give('no receipt');
    await card('Is a receipt genuine?').getByText('This is no receipt').waitFor();
  });

  it.each(['xylophagous', 'Quastenflosser'])('has %s nowhere any more', async (words) => {
    await search(words);
    await card('Is it stored anywhere?').getByText('It is stored nowhere').waitFor();
    await look('data-gone');
  });

  it.each([
    ['ticket', () => single.id, /The ticket is stored/, ['zymurgy']],
    [
      'organization',
      () => vexillum.id,
      /2 tickets of theirs are stored now, of 2 people/,
      ['quokkas', 'Otto Zwart', 'Vexillum Traders'],
    ],
  ] as const)(
    'of one %s goes as a whole, and is nowhere after that',
    async (kind, id, reach, words) => {
      const erase = card('Delete everything about …');
      await search(words[0]);
      await card('Is it stored anywhere?')
        .getByText(/Comments of the history: [12]/)
        .waitFor();
      await erase.getByLabel('What', { exact: true }).selectOption(kind);
      await erase.getByLabel('Number or address in Zendesk').fill(String(id()));
      const dialog = page.getByRole('dialog');
      // Who belongs to an organization is known once the people were read.
      const told = async () => {
        if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Cancel' }).click();
        await dialog.waitFor({ state: 'detached' });
        await erase.getByRole('button', { name: 'Delete …' }).click();
        await dialog.waitFor();
        return dialog.innerText();
      };
      await expect.poll(told, { interval: 2000 }).toMatch(reach);
      await look(`data-confirm-${kind}`);
      await dialog.getByLabel(`Type ${id()} to confirm`).fill(String(id()));
      await dialog.getByRole('button', { name: 'Delete' }).click();
      await dialog.waitFor({ state: 'detached' });
      // It goes on without the page, which follows it again.
      await page.reload();
      await card('Deletions')
        .getByRole('row', { name: new RegExp(`^${kind} ${id()}`, 'i') })
        .getByText('Done', { exact: true })
        .waitFor();
      for (const word of words) expect(await whereIs(word), word).toMatch(/^It is stored nowhere/);
    },
  );

  it('is kept for as long as an admin says, within bounds', async () => {
    const kept = card('How long things are kept');
    const days = kept.getByLabel('Webhooks received, days');
    await days.fill('5');
    await page.keyboard.press('Enter');
    await kept.getByText('Enter 7 to 90.').waitFor();
    await look('data-retention-wrong');
    await days.fill('14');
    await page.keyboard.press('Enter');
    await kept.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await expect.poll(() => days.inputValue()).toBe('14');
    await look('data-retention');
  });

  it('is taken away as a file', async () => {
    const link = page.getByRole('link', { name: 'Download everything' });
    const { name, file } = await download(page, link);
    expect(name).toMatch(/^sidebrief-.*\.jsonl\.gz$/);
    const text = gunzipSync(file).toString();
    expect(text).toMatch(/"store":"past_tickets"/);
    expect(text).toMatch(/\{"end":true,"rows":\d+\}\n$/);
  });

  it('is left alone by whoever may only look, who sees what was deleted', async () => {
    const account = page.url().replace(/\/data$/, '');
    page = await openAs(watched, { email: 'rita@example.com', role: 'read-only' });
    await page.goto(account);
    await page.getByRole('link', { name: 'Open the data' }).click();
    await card('Deletions')
      .getByRole('row', { name: `Requester ${wilma.id}` })
      .waitFor();
    await card('How long things are kept').getByText('14 days', { exact: true }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await look('data-read-only');
  });
});
