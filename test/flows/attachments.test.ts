import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstHistoryOptions } from '../../server/contract/history.ts';
import { pastAttachments, pastComments } from '../../server/db/history-schema.ts';
import { changeHistoryOptions } from '../../server/history/change-history-options.ts';
import type { Ticket } from '../sandbox/account.ts';
import { redactAttachment } from '../sandbox/attachments/redact-attachment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { betweenAnswers } from '../support/change-answers.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let ticket: Ticket;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

const file = (fileName: string, contentType: string, content: string, more = {}) => ({
  fileName,
  contentType,
  content,
  ...more,
});

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox, customer } = world.account;
  ticket = createTicket(sandbox, {
    requesterId: customer.id,
    subject: 'The pump stops',
    comment: {
      body: 'See the log.',
      public: true,
      attachments: [
        file('pump.log', 'text/plain', 'E-4471 quadrifoil at 09:12, call +49 30 901820447'),
        file('big.txt', 'text/plain', 'x'.repeat(300_000)),
        file('photo.png', 'image/png', 'not text'),
        file('bad.txt', 'text/plain', 'trojan words', { malwareScanResult: 'malware_found' }),
      ],
    },
  });
  advance(120_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

async function switchTo(attachmentContent: boolean): Promise<void> {
  await changeHistoryOptions(world.deps, installId, { ...firstHistoryOptions, attachmentContent });
  await syncHistory(world, advance);
}

const stored = () => world.deps.db.select().from(pastAttachments);

describe('attachments of the past', () => {
  it('are known by name and size, and their content is not asked for unless wanted (C-02)', async () => {
    const [comment] = await world.deps.db.select().from(pastComments);
    expect(comment?.attachments.map(({ name }) => name)).toEqual([
      'pump.log',
      'big.txt',
      'photo.png',
      'bad.txt',
    ]);
    expect(await stored()).toEqual([]);
    const { requests } = world.account.sandbox;
    expect(requests.filter(({ path }) => path.includes('attachments'))).toEqual([]);
  });

  it('are read where an admin wants it: text only, masked, with a reason for what is not', async () => {
    await switchTo(true);
    const rows = await stored();
    expect(rows.map(({ text }) => text).filter(Boolean)).toEqual([
      'E-4471 quadrifoil at 09:12, call ⟦phone⟧',
    ]);
    expect(rows.map(({ why }) => why).sort()).toEqual(['malware', 'not-text', null, 'too-large']);
    expect(await findWords(world, 'trojan words')).toEqual([]);
  });

  it('are not stored where an admin switches that off while one is read', async () => {
    await switchTo(false);
    const on = { ...firstHistoryOptions, attachmentContent: true };
    await changeHistoryOptions(world.deps, installId, on);
    let isOn = true;
    const end = betweenAnswers(world, async (real, url) => {
      const answer = await real();
      if (!isOn || !url.includes('/attachments/')) return answer;
      isOn = false;
      const off = { ...firstHistoryOptions, attachmentContent: false };
      await changeHistoryOptions(world.deps, installId, off);
      return answer;
    });
    await syncHistory(world, advance);
    end();
    expect(isOn).toBe(false);
    expect(await stored()).toEqual([]);
    await switchTo(true);
    expect(await stored()).toHaveLength(4);
  });

  it('are forgotten when they are redacted in Zendesk', async () => {
    const { sandbox, admin } = world.account;
    const [comment] = ticket.comments;
    redactAttachment(
      sandbox,
      {
        ticketId: ticket.id,
        commentId: comment?.id ?? 0,
        attachmentId: comment?.attachments[0]?.id ?? 0,
      },
      admin.id,
    );
    sandbox.account.webhooks.clear();
    await pollHistory(world, advance);
    expect(await findWords(world, 'quadrifoil')).toEqual([]);
  });

  it('are forgotten when an admin does not want them any more', async () => {
    await switchTo(false);
    expect(await stored()).toEqual([]);
  });
});
