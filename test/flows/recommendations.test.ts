import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  recommendationsAnswer,
  type RecommendationsAnswer,
} from '../../server/contract/recommendations.ts';
import { useCounts } from '../../server/db/use-schema.ts';
import { streams } from '../../server/db/history-schema.ts';
import { recommendationFeedback, recommendations } from '../../server/db/recommendations-schema.ts';
import { indexArticles } from '../../server/search/store/index-articles.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import type { Ticket } from '../sandbox/account.ts';
import { viewDisliked, viewQuality } from '../support/quality.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { newestEntryId, postToWidget, tokenOf } from '../support/widget.ts';
import { backendUrl, makeWorld, type World, type ZendeskAccount } from '../support/world.ts';

let world: World;
let installId: string;
let asked: Ticket;
let solved: Ticket;

/** Stands in everything that any candidate says, and in nothing that is asked. */
const canary = 'Zyxwabra';
const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

function solve(
  question: string,
  answer: string,
  { subject = `About ${canary}`, isPublic = true, account = world.account } = {},
): Ticket {
  const { sandbox, agent } = account;
  const ticket = openTicket(account, `${question} ${canary}.`, subject);
  addComment(sandbox, ticket.id, {
    authorId: agent.id,
    body: `${answer} ${canary}.`,
    public: isPublic,
  });
  updateTicket(sandbox, ticket.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
  return ticket;
}

async function catchUp(): Promise<void> {
  await pollHistory(world, advance);
  await world.work();
}

interface Asking {
  account?: ZendeskAccount;
  proof?: string;
  token?: string;
}

async function ask(ticket: Ticket, { account = world.account, proof, token }: Asking = {}) {
  const path = `/widget/tickets/${ticket.id}/recommendations`;
  const body = { proof: { newestEntryId: proof ?? newestEntryId(account, ticket.id) } };
  return postToWidget(world, path, body, { account, ...(token && { token }) });
}

/** Asks, does the work that causes, and asks again; `text` is the whole of the last answer. */
async function recommended(
  ticket: Ticket,
  asking: Asking = {},
): Promise<{ answer: RecommendationsAnswer; text: string }> {
  await ask(ticket, asking);
  await world.work();
  const answer = await ask(ticket, asking);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`No recommendations: ${answer.status} ${text}`);
  return { answer: recommendationsAnswer.parse(JSON.parse(text)), text };
}

async function ready(ticket: Ticket, asking: Asking = {}) {
  const { answer } = await recommended(ticket, asking);
  if (answer.state !== 'ready') throw new Error(`They are ${answer.state}.`);
  return answer;
}

beforeAll(async () => {
  world = await makeWorld();
  asked = openTicket(
    world.account,
    'The dishwasher stops after five minutes and shows code E24.',
    'Dishwasher stops with E24',
  );
  installId = (await world.connect()).id;
  await world.work();
});
afterAll(() => world.close());

describe('what helped with tickets like one', () => {
  it('is not known before anything of the past is read, and the sidebar is told how far that is', async () => {
    const { db } = world.deps;
    const own = eq(streams.name, 'tickets');
    const [list] = await db.select().from(streams).where(own);
    await db.update(streams).set({ caughtUpAt: null }).where(own);
    expect((await recommended(asked)).answer).toEqual({
      state: 'no-history',
      progress: { tickets: list?.rows },
    });
    await db.update(streams).set({ caughtUpAt: list?.caughtUpAt }).where(own);
    await syncHistory(world, advance);
  });

  it('is nothing where nothing is like it', async () => {
    solve('My invoice shows the wrong street.', 'I corrected the address on your invoice');
    await catchUp();
    expect(await ready(asked)).toMatchObject({ tickets: [], articles: [], incomplete: false });
  });

  it('is solved tickets and articles, and not one word of any of them leaves', async () => {
    solved = solve(
      'The dishwasher stops after five minutes, code E24 again.',
      'Please clean the drain filter, then E24 goes away',
      { subject: `E24 ${canary}` },
    );
    await world.deps.db.transaction((tx) =>
      indexArticles(tx, installId, [
        {
          articleId: '4711',
          locale: 'en-us',
          brandId: undefined,
          title: `The dishwasher stops with code E24 ${canary}`,
          body: `<h1>${canary}</h1><p>When the dishwasher stops and shows E24, clean the filter ${canary}.</p>`,
          isRestricted: true,
        },
      ]),
    );
    for (let n = 0; n < 12; n++) {
      solve(`My parcel number ${n} is late by ${n} days`, `Parcel ${n} arrives tomorrow morning`);
    }
    await catchUp();
    advance(61_000);
    await ready(asked);
    const { answer, text } = await recommended(asked);
    if (answer.state !== 'ready') throw new Error(`They are ${answer.state}.`);
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/drain|parcel|invoice/i);
    expect(answer.telling).toContain('E24');
    expect(answer.tickets.map(({ ticketId }) => ticketId)).toEqual([String(solved.id)]);
    const [find] = answer.tickets;
    const comment = solved.comments.at(-1);
    expect(find?.solvedBy).toMatchObject({ entryId: String(comment?.id), public: true });
    const { start = 0, end = 0 } = find?.solvedBy?.range ?? {};
    expect(comment?.plainBody.slice(start, end)).toBe(
      `Please clean the drain filter, then E24 goes away ${canary}.`,
    );
    expect(answer.articles).toMatchObject([
      { articleId: '4711', locale: 'en-us', restricted: true },
    ]);
    const squashed = `${canary}WhenthedishwasherstopsandshowsE24,cleanthefilter${canary}.`;
    const range = answer.articles[0]?.range;
    expect(squashed.slice(range?.start, range?.end)).toBe(
      `WhenthedishwasherstopsandshowsE24,cleanthefilter${canary}.`,
    );
  });

  it('takes one thumb an agent and find, and none for what was never found', async () => {
    const { version } = await ready(asked);
    const token = await tokenOf(world, world.account, { agent: '77' });
    const give = async (about: object, thumb: string, of = version) => {
      const proof = { newestEntryId: newestEntryId(world.account, asked.id) };
      const path = `/widget/tickets/${asked.id}/recommendations/feedback`;
      const answer = await postToWidget(
        world,
        path,
        { proof, version: of, about, thumb },
        { token },
      );
      return ((await answer.json()) as { state: string }).state;
    };
    const onTicket = { kind: 'ticket', ticketId: String(solved.id) };
    const onArticle = { kind: 'article', articleId: '4711', locale: 'en-us' };
    expect(await give(onTicket, 'up')).toBe('stored');
    expect(await give(onTicket, 'down')).toBe('stored');
    expect(await give(onArticle, 'up')).toBe('stored');
    expect(await give(onArticle, 'up', version + 1)).toBe('stale');
    expect(await give({ kind: 'ticket', ticketId: '999' }, 'up')).toBe('stale');
    expect(await ready(asked, { token })).toMatchObject({
      tickets: [{ thumb: 'down' }],
      articles: [{ thumb: 'up' }],
    });
    const [other] = (await ready(asked)).tickets;
    expect(other).not.toHaveProperty('thumb');
    const { disliked } = await viewQuality(world, installId);
    expect(disliked).toMatchObject([{ key: `ticket-${asked.id}-${solved.id}`, down: 1 }]);
    const how = await viewDisliked(world, installId, disliked[0]?.key);
    const { strength, score } = other!;
    expect(how).toMatchObject({
      ...{ found: { kind: 'ticket', id: String(solved.id) }, down: 1, up: 0, calls: [] },
      recommendation: { rule: 'basic-1', strength, score, place: 1, of: 1, outOf: 15 },
    });
    expect(JSON.stringify(how)).not.toMatch(/dishwasher|E24|filter/);
    await expect(viewDisliked(world, installId, `article-${asked.id}-4711`)).rejects.toThrow(
      'not_found',
    );
    expect(await give(onArticle, 'none')).toBe('stored');
    expect(await world.deps.db.select().from(recommendationFeedback)).toHaveLength(1);
  });

  it('counts a day once what an agent was shown and used, and nothing that was never found', async () => {
    const { db } = world.deps;
    const { version } = await ready(asked);
    const token = await tokenOf(world, world.account, { agent: '78' });
    await ready(asked, { token });
    await ready(asked, { token });
    const use = async (about: object, key = token) => {
      const proof = { newestEntryId: newestEntryId(world.account, asked.id) };
      const path = `/widget/tickets/${asked.id}/recommendations/used`;
      const answer = await postToWidget(world, path, { proof, version, about }, { token: key });
      return ((await answer.json()) as { state?: string }).state;
    };
    await db.delete(useCounts);
    const onTicket = { kind: 'ticket', ticketId: String(solved.id) };
    expect(await use(onTicket)).toBe('stored');
    expect(await use(onTicket)).toBe('stored');
    expect(await use({ kind: 'article', articleId: '4711', locale: 'en-us' })).toBe('stored');
    expect(await use({ kind: 'ticket', ticketId: '999' })).toBe('stale');
    expect(await use(onTicket, 'nobody')).toBeUndefined();
    await world.deps.use.store();
    const rows = await db.select().from(useCounts);
    const counted = (kind: string) =>
      rows.filter((row) => row.kind === kind).reduce((sum, { n }) => sum + n, 0);
    expect(counted('recommendations-used')).toBe(2);
  });

  it('names a solution in an internal note only where notes may be used (A-28)', async () => {
    const { sandbox, agent } = world.account;
    const noted = openTicket(world.account, 'The thermostat blinks blue at night.', 'Blinking');
    addComment(sandbox, noted.id, {
      authorId: agent.id,
      body: 'Known fault of batch 12: replaced the sensor on warranty.',
      public: false,
    });
    updateTicket(sandbox, noted.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
    const like = openTicket(world.account, 'My thermostat blinks blue at night.', 'Blinking');
    await catchUp();
    const [hidden] = (await ready(like)).tickets;
    expect(hidden).toMatchObject({ ticketId: String(noted.id) });
    expect(hidden).not.toHaveProperty('solvedBy');
    const changed = await world.person.request(
      `${backendUrl}/api/console/installs/${installId}/briefs`,
      {
        method: 'PUT',
        headers: { 'content-type': 'application/json', origin: backendUrl },
        body: JSON.stringify({ on: true, useInternalNotes: true }),
      },
    );
    expect(changed.status).toBe(200);
    await world.work();
    expect((await ready(like)).tickets[0]?.solvedBy).toMatchObject({ public: false });
  });

  it('is no article that only the ticket itself was answered with', async () => {
    const { sandbox, agent } = world.account;
    const words = 'The projector whistles loudly after twenty minutes, fault F77.';
    const own = openTicket(world.account, words, 'Projector whistles F77');
    const { subdomain } = sandbox;
    addComment(sandbox, own.id, {
      authorId: agent.id,
      body: `See https://${subdomain}.zendesk.com/hc/en-us/articles/5005`,
      public: true,
    });
    updateTicket(sandbox, own.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
    await world.deps.db.transaction((tx) =>
      indexArticles(tx, installId, [
        {
          ...{ articleId: '5005', locale: 'en-us', brandId: undefined, isRestricted: false },
          title: 'Warranty conditions',
          body: '<p>What is covered, and for how long.</p>',
        },
      ]),
    );
    await catchUp();
    const twin = openTicket(world.account, words, 'Projector whistles F77');
    await sandbox.settle();
    await world.work();
    expect((await ready(twin)).articles).toMatchObject([{ articleId: '5005' }]);
    await world.deps.queue.enqueue(world.deps.db, 'recommend-ticket', [
      { installId, ticketId: String(own.id) },
    ]);
    await world.work();
    expect((await ready(own)).articles).toEqual([]);
  });

  it('is looked for anew when the ticket says something else', async () => {
    const before = await ready(asked);
    addComment(world.account.sandbox, asked.id, {
      authorId: world.account.customer.id,
      body: 'Now my parcel number 3 is late by 3 days, too. My parcel number 3 is late by 3 days.',
      public: true,
    });
    await world.account.sandbox.settle();
    const after = await ready(asked);
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.telling).toContain('parcel');
  });

  it('leaves out what was deleted since, at once', async () => {
    const { sandbox, admin } = world.account;
    expect((await ready(asked)).tickets.map(({ ticketId }) => ticketId)).toContain(
      String(solved.id),
    );
    deleteTicket(sandbox, solved.id, admin.id);
    await pollHistory(world, advance);
    const answer = recommendationsAnswer.parse(await (await ask(asked)).json());
    const shown = answer.state === 'ready' ? answer.tickets.map(({ ticketId }) => ticketId) : [];
    expect(shown).toHaveLength(1);
    expect(shown).not.toContain(String(solved.id));
  });

  it('is told only to whoever can open the ticket now, and to nobody of another account', async () => {
    const globex = world.addAccount('globex');
    await world.connect(globex);
    const theirs = openTicket(globex, 'The dishwasher stops after five minutes, code E24.');
    await world.work();
    const { text } = await recommended(theirs, { account: globex });
    expect(text).not.toMatch(/ticketId|articleId/);
    const answers = await Promise.all([
      ask(asked, { proof: '1' }),
      ask(asked, { token: 'x.y.z' }),
      ask(asked, { token: await tokenOf(world, globex) }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('is forgotten with the ticket, what it asked and thumbs and all', async () => {
    const { sandbox, admin } = world.account;
    deleteTicket(sandbox, asked.id, admin.id);
    await sandbox.settle();
    await world.work();
    const own = (table: typeof recommendations | typeof recommendationFeedback) =>
      world.deps.db
        .select({ ticketId: table.ticketId })
        .from(table)
        .where(and(eq(table.installId, installId), eq(table.ticketId, String(asked.id))));
    expect(await own(recommendations)).toEqual([]);
    expect(await own(recommendationFeedback)).toEqual([]);
  });
});
