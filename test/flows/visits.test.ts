import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Brief, BriefAnswer } from '../../server/contract/brief.ts';
import { feedback, looks } from '../../server/db/agents-schema.ts';
import { applyRetention } from '../../server/care/retention/apply-retention.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { restoreTicket } from '../sandbox/tickets/restore-ticket.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, newestEntryId, postToWidget, tokenOf } from '../support/widget.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

beforeAll(async () => {
  world = await makeWorld();
  ({ id: installId } = await world.connect());
});
afterAll(() => world.close());

async function openReady(words = 'Where is order 4711?'): Promise<Ticket> {
  const ticket = openTicket(world.account, words);
  await world.account.sandbox.settle();
  await world.work();
  return ticket;
}

async function reply(ticket: Ticket, body: string): Promise<void> {
  world.account.sandbox.clock.advance(60_000);
  addComment(world.account.sandbox, ticket.id, {
    authorId: world.account.agent.id,
    body,
    public: true,
  });
  await world.account.sandbox.settle();
  await world.work();
}

type Ready = Extract<BriefAnswer, { state: 'ready' }>;

/** What the sidebar of an agent is answered on this stay. */
async function look(ticket: Ticket, agent: string, visit?: string): Promise<Ready> {
  const token = await tokenOf(world, world.account, { agent });
  const answer = (await (
    await askForBrief(world, ticket.id, { token, visit })
  ).json()) as BriefAnswer;
  if (answer.state !== 'ready') throw new Error(`Not ready: ${answer.state}`);
  return answer;
}

describe('what an agent saw last', () => {
  it('is nothing on the first visit, and the state of the visit before on the next', async () => {
    const ticket = await openReady();
    const first = randomUUID();
    expect((await look(ticket, '11', first)).lastLook).toBeUndefined();
    const seenAt = world.deps.now();
    await reply(ticket, 'It left on Monday.');
    const { lastLook } = await look(ticket, '11', randomUUID());
    expect(Math.abs(Date.parse(lastLook?.at ?? '') - seenAt.getTime())).toBeLessThan(10_000);
    expect(lastLook).toMatchObject({
      entries: 1,
      until: ticket.comments[0]?.createdAt,
    });
  });

  it('stays the same for as long as the visit lasts, whatever comes in', async () => {
    const ticket = await openReady();
    await look(ticket, '12', randomUUID());
    const visit = randomUUID();
    const before = (await look(ticket, '12', visit)).lastLook;
    await reply(ticket, 'It left on Monday.');
    expect((await look(ticket, '12', visit)).lastLook).toEqual(before);
    await reply(ticket, 'It arrived.');
    const next = (await look(ticket, '12', randomUUID())).lastLook;
    expect(next).toMatchObject({ entries: 2 });
  });

  it('is each agent’s own', async () => {
    const ticket = await openReady();
    await look(ticket, '13', randomUUID());
    expect((await look(ticket, '14', randomUUID())).lastLook).toBeUndefined();
    expect((await look(ticket, '13', randomUUID())).lastLook).toBeDefined();
  });

  it.each(['', 'eve', '../../1', '1'.repeat(40)])(
    'is not kept for somebody who calls themselves %j',
    async (agent) => {
      const ticket = await openReady();
      await look(ticket, agent, randomUUID());
      expect((await look(ticket, agent, randomUUID())).lastLook).toBeUndefined();
    },
  );

  it('is not touched by a question without a visit', async () => {
    const ticket = await openReady();
    await look(ticket, '15');
    expect((await look(ticket, '15', randomUUID())).lastLook).toBeUndefined();
  });

  it('shows nothing to whoever claims to be that agent without a proof', async () => {
    const ticket = await openReady();
    await look(ticket, '16', randomUUID());
    const token = await tokenOf(world, world.account, { agent: '16' });
    const answer = await askForBrief(world, ticket.id, { token, proof: '1', visit: randomUUID() });
    expect(answer.status).toBe(404);
  });

  it('goes with the ticket, and after half a year', async () => {
    const [gone, old] = [await openReady(), await openReady()];
    await look(gone, '17', randomUUID());
    await look(old, '17', randomUUID());
    deleteTicket(world.account.sandbox, gone.id, world.account.admin.id);
    await world.account.sandbox.settle();
    await world.work();
    const kept = async () =>
      (await world.deps.db.select().from(looks)).map(({ ticketId }) => ticketId);
    expect(await kept()).not.toContain(String(gone.id));
    expect(await kept()).toContain(String(old.id));
    const later = new Date(world.deps.now().getTime() + 181 * 86_400_000);
    await applyRetention(world.deps.db, installId, later);
    expect(await kept()).toEqual([]);
  });
});

describe('a thumb on a brief (F-17)', () => {
  const give = async (ticket: Ticket, agent: string, body: object): Promise<Response> =>
    postToWidget(
      world,
      `/widget/tickets/${ticket.id}/feedback`,
      { proof: { newestEntryId: newestEntryId(world.account, ticket.id) }, ...body },
      { token: await tokenOf(world, world.account, { agent }) },
    );
  const stored = async (ticket: Ticket) =>
    (await world.deps.db.select().from(feedback)).filter(
      ({ ticketId }) => ticketId === String(ticket.id),
    );

  it('is stored once an agent and version; a later one takes its place, and "none" takes it back', async () => {
    const ticket = await openReady();
    const { version }: Brief = (await look(ticket, '21')).brief;
    const answer = await give(ticket, '21', {
      version,
      thumb: 'down',
      reasons: ['wrong', 'wrong', 'missing'],
    });
    expect(await answer.json()).toEqual({ state: 'stored' });
    expect(await stored(ticket)).toMatchObject([{ thumb: 'down', reasons: ['wrong', 'missing'] }]);
    expect(await look(ticket, '21')).toMatchObject({
      thumb: 'down',
      thumbReasons: ['wrong', 'missing'],
    });
    await give(ticket, '21', { version, thumb: 'up', reasons: ['wrong'] });
    expect(await stored(ticket)).toMatchObject([{ thumb: 'up', reasons: [] }]);
    await give(ticket, '22', { version, thumb: 'up' });
    expect(await stored(ticket)).toHaveLength(2);
    expect(await look(ticket, '21')).toMatchObject({ thumb: 'up', thumbReasons: [] });
    const others = await look(ticket, '23');
    expect([others.thumb, others.thumbReasons]).toEqual([undefined, undefined]);
    await give(ticket, '21', { version, thumb: 'none' });
    expect(await stored(ticket)).toMatchObject([{ agentId: '22' }]);
  });

  it('is for the version it was given on: on another one nothing is stored', async () => {
    const ticket = await openReady();
    const { version } = (await look(ticket, '21')).brief;
    await give(ticket, '21', { version, thumb: 'up' });
    await reply(ticket, 'It left on Monday.');
    expect((await look(ticket, '21')).thumb).toBeUndefined();
    expect(await (await give(ticket, '21', { version, thumb: 'down' })).json()).toEqual({
      state: 'stale',
    });
    expect(await stored(ticket)).toMatchObject([{ version, thumb: 'up' }]);
  });

  it.each([
    ['without a proof', { proof: undefined }],
    ['with an older entry as proof', { proof: { newestEntryId: '1' } }],
    ['with a reason nobody offered', { reasons: ['<script>'] }],
    ['with another thumb', { thumb: 'sideways' }],
  ])('is refused %s, like a ticket that may not be seen', async (_how, over) => {
    const ticket = await openReady();
    const answer = await give(ticket, '21', { version: 1, thumb: 'up', ...over });
    expect(answer.status).toBe(404);
    expect(await stored(ticket)).toEqual([]);
  });

  it('takes no number twice: a brief that was deleted and made anew is another version', async () => {
    const ticket = await openReady();
    const { version } = (await look(ticket, '21')).brief;
    await give(ticket, '21', { version, thumb: 'down' });
    deleteTicket(world.account.sandbox, ticket.id, world.account.admin.id);
    await world.account.sandbox.settle();
    await world.work();
    restoreTicket(world.account.sandbox, ticket.id, world.account.admin.id);
    await world.account.sandbox.settle();
    await world.work();
    const again = await look(ticket, '21');
    expect(again.brief.version).toBeGreaterThan(version);
    expect(again.thumb).toBeUndefined();
  });
});
