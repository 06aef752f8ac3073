import { afterEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { firstHistoryOptions } from '../../server/contract/history.ts';
import { pastArticles } from '../../server/db/account-schema.ts';
import { histories, pastComments, pastTickets, streams } from '../../server/db/history-schema.ts';
import { applyHistoryOptions } from '../../server/history/apply-history-options.ts';
import { changeHistoryOptions } from '../../server/history/change-history-options.ts';
import { resync } from '../../server/history/resync.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { betweenAnswers, changeAnswers } from '../support/change-answers.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const dayMs = 24 * 3600_000;
const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

/** A ticket of so many days ago. */
function openLongAgo(text: string, days: number): Ticket {
  const ticket = openTicket(world.account, text);
  const at = `${new Date(world.account.sandbox.clock.now() - days * dayMs).toISOString().slice(0, 19)}Z`;
  Object.assign(ticket, { createdAt: at, updatedAt: at, generatedAt: at });
  for (const row of [...ticket.comments, ...ticket.audits]) row.createdAt = at;
  return ticket;
}

async function connectAndRead(): Promise<string> {
  advance(600_000);
  const { id } = await world.connect();
  await world.work();
  await syncHistory(world, advance);
  return id;
}

const stored = async () => {
  const rows = await world.deps.db.select().from(pastComments);
  return rows.map(({ text }) => text).sort();
};

describe('reading the past', () => {
  it('keeps every article through a list of brands that is refused', async () => {
    world = await makeWorld();
    const { sandbox } = world.account;
    const section = addSection(sandbox, {
      categoryId: addCategory(sandbox, { name: 'Help' }).id,
      name: 'Orders',
    });
    addArticle(sandbox, { sectionId: section.id, title: 'Parcels', body: '<p>On the way.</p>' });
    await connectAndRead();
    const names = async () =>
      (await world.deps.db.select().from(streams)).map(({ name }) => name).sort();
    const before = await names();
    sandbox.faults.add({ kind: 'answer', path: '/brands', status: 403, times: 3 });
    advance(3_700_000);
    await pollHistory(world, advance);
    sandbox.faults.clear();
    expect(await world.deps.db.select().from(pastArticles)).toHaveLength(1);
    expect(await names()).toEqual(before);
  });

  it('never jumps over what is unread when an admin asks for what is new', async () => {
    world = await makeWorld();
    openLongAgo('Of a hundred days ago', 100);
    openLongAgo('Of today', 0.01);
    advance(600_000);
    const stop = world.account.sandbox.faults.add({
      kind: 'answer',
      path: 'incremental/ticket',
      status: 503,
      times: 1000,
    });
    const { id } = await world.connect();
    await world.work();
    stop();
    const yesterday = new Date(world.account.sandbox.clock.now() - dayMs);
    await resync(world.deps, id, { what: 'since', from: yesterday.toISOString() });
    await syncHistory(world, advance);
    for (let look = 0; look < 5; look++) await pollHistory(world, advance);
    expect(await stored()).toEqual(['Of a hundred days ago', 'Of today']);
  });

  it('does not begin at a time before there was a Zendesk, or one that has not come', async () => {
    world = await makeWorld();
    const id = await connectAndRead();
    for (const from of ['1969-12-31T00:00:00Z', '2999-01-01T00:00:00Z'])
      await expect(resync(world.deps, id, { what: 'since', from })).rejects.toThrow('passed');
  });

  it('stores no page of before the window was made longer', async () => {
    world = await makeWorld();
    openLongAgo('Of five hundred days ago', 500);
    openLongAgo('Of yesterday', 1);
    let id: string | undefined;
    let isChanged = false;
    betweenAnswers(world, async (real, url) => {
      const answer = await real();
      if (!id || isChanged || !url.includes('incremental/tickets/cursor')) return answer;
      isChanged = true;
      const options = { ...firstHistoryOptions, windowMonths: null };
      await changeHistoryOptions(world.deps, id, options);
      await applyHistoryOptions(world.deps, { installId: id });
      return answer;
    });
    advance(600_000);
    id = (await world.connect()).id;
    await resync(world.deps, id, { what: 'everything' });
    await syncHistory(world, advance);
    for (let look = 0; look < 5; look++) await pollHistory(world, advance);
    expect(isChanged).toBe(true);
    expect(await stored()).toEqual(['Of five hundred days ago', 'Of yesterday']);
  });

  it('reads what Zendesk itself wrote, as nobody’s', async () => {
    world = await makeWorld();
    openLongAgo('Closed by a trigger', 1);
    changeAnswers(world, 'incremental/ticket_events', ({ ticket_events: events = [] }) => {
      for (const event of events)
        for (const child of event['child_events'] as Record<string, unknown>[])
          if (child['event_type'] === 'Comment') child['author_id'] = -1;
    });
    await connectAndRead();
    const [comment] = await world.deps.db.select().from(pastComments);
    expect(comment).toMatchObject({ text: 'Closed by a trigger', authorId: null });
  });

  it.each([
    ['a NUL in a subject', { subject: 'a\u0000b' }],
    ['a NUL in a tag', { tags: ['a\u0000b'] }],
    ['half a character in a field', { custom_fields: [{ id: 5, value: 'a\ud83d' }] }],
  ])('goes on past %s', async (_, odd) => {
    world = await makeWorld();
    openLongAgo('Odd', 1);
    changeAnswers(world, 'incremental/tickets/cursor', ({ tickets = [] }) => {
      for (const ticket of tickets) Object.assign(ticket, odd);
    });
    await connectAndRead();
    expect(await world.deps.db.select().from(pastTickets)).toHaveLength(1);
    expect(await stored()).toEqual(['Odd']);
  });

  it('begins a little earlier when Zendesk does not know the place any more', async () => {
    world = await makeWorld();
    openLongAgo('Before', 1);
    await connectAndRead();
    await world.deps.db
      .update(streams)
      .set({ position: 'a-place-nobody-knows' })
      .where(eq(streams.name, 'tickets'));
    openTicket(world.account, 'After');
    advance(120_000);
    await pollHistory(world, advance);
    await pollHistory(world, advance);
    expect(await stored()).toEqual(['After', 'Before']);
  });

  it('does not store words that were taken away while they were read', async () => {
    world = await makeWorld();
    const ticket = openLongAgo('The codes are hunter2 and hunter3', 1);
    const id = await connectAndRead();
    const { sandbox, admin } = world.account;
    const commentId = ticket.comments[0]?.id ?? 0;
    redactComment(sandbox, ticket.id, commentId, admin.id, 'hunter2');
    await sandbox.settle();
    let isOn = true;
    betweenAnswers(world, async (real, url) => {
      const answer = await real();
      if (!isOn || !url.includes('/comments')) return answer;
      isOn = false;
      redactComment(sandbox, ticket.id, commentId, admin.id, 'hunter3');
      await sandbox.settle();
      return answer;
    });
    const read = createHandlers(world.deps)['read-comments'];
    const payload = { installId: id, ticketId: String(ticket.id) };
    await read(payload, new AbortController().signal);
    expect(isOn).toBe(false);
    expect(await findWords(world, 'hunter3')).toEqual([]);
    await syncHistory(world, advance);
    expect((await stored()).join()).toContain('The codes are');
  });

  it('leaves a ticket as it is when its past is not wanted any more while it is read', async () => {
    world = await makeWorld();
    const ticket = openLongAgo('There still', 1);
    const id = await connectAndRead();
    const path = `/api/v2/tickets/${ticket.id}`;
    betweenAnswers(world, async (real, url) => {
      const answer = await real();
      if (new URL(url).pathname === path) await world.deps.db.delete(histories);
      return answer;
    });
    const read = createHandlers(world.deps)['read-ticket'];
    await read({ installId: id, ticketId: String(ticket.id) }, new AbortController().signal);
    expect(await world.deps.db.select().from(histories)).toEqual([]);
    expect(await world.deps.db.select().from(pastTickets)).toMatchObject([{ leftOut: null }]);
    expect(await stored()).toEqual(['There still']);
  });

  it('asks for fewer rows where a page takes too long', async () => {
    world = await makeWorld();
    openLongAgo('Of a slow account', 1);
    const lists = ['tickets/cursor', 'ticket_events', 'users/cursor', 'organizations'];
    const asked = new Map<string, string[]>(lists.map((list) => [list, []]));
    betweenAnswers(world, async (real, url) => {
      const own = asked.get(lists.find((list) => url.includes(`/incremental/${list}`)) ?? '');
      if (own && own.push(new URL(url).searchParams.get('per_page') ?? 'all') <= 2)
        throw new DOMException('The operation timed out', 'TimeoutError');
      return real();
    });
    await connectAndRead();
    for (const sizes of asked.values()) expect(sizes.slice(0, 3)).toEqual(['all', '500', '250']);
    expect(await stored()).toEqual(['Of a slow account']);
  });
});
