import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pastArticles } from '../../server/db/account-schema.ts';
import { streams } from '../../server/db/history-schema.ts';
import { briefs } from '../../server/db/schema.ts';
import { resync } from '../../server/history/resync.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { updateTranslation } from '../sandbox/help-center/update-translation.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { differencesFromTruth } from '../support/differences-from-truth.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

const minuteMs = 60_000;

describe.each([
  ['five minutes ahead of Zendesk’s', 5 * minuteMs],
  ['five minutes behind Zendesk’s', -5 * minuteMs],
])('a clock that is %s', (_, clockAheadMs) => {
  let world: World;
  let installId: string;
  let articleId: number;

  const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
  const differences = () => {
    const { deps, account } = world;
    return differencesFromTruth({ db: deps.db, sandbox: account.sandbox }, installId);
  };
  const sayMore = (ticketId: number, body: string) => {
    const { sandbox, agent } = world.account;
    addComment(sandbox, ticketId, { authorId: agent.id, body, public: true });
  };
  async function look(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      await pollHistory(world, advance);
      await world.work();
    }
  }

  beforeAll(async () => {
    world = await makeWorld({ clockAheadMs });
    const { sandbox } = world.account;
    const categoryId = addCategory(sandbox, { name: 'Help' }).id;
    const sectionId = addSection(sandbox, { categoryId, name: 'Orders' }).id;
    articleId = addArticle(sandbox, { sectionId, title: 'Parcels', body: '<p>Soon.</p>' }).id;
    openTicket(world.account, 'Where is order 4711?');
    // The newest of it is younger than what exports tell.
    advance(5000);
    installId = (await world.connect()).id;
    await world.work();
    await syncHistory(world, advance);
  });
  afterAll(() => world.close());

  it('loses nothing that was written while its account was read and right after', async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = openTicket(world.account, `Of round ${round}`);
      advance(20_000);
      await pollHistory(world, advance);
      sayMore(id, `Answer of round ${round}`);
    }
    await look(3);
    expect(await differences()).toEqual([]);
  });

  it('has an article read again within minutes of an edit, also one right after a listing', async () => {
    const { sandbox, admin } = world.account;
    advance(60 * minuteMs);
    await look(1);
    advance(minuteMs);
    updateTranslation(sandbox, articleId, 'en-us', { body: '<p>Tomorrow.</p>' }, admin.id);
    await look(4);
    const [article] = await world.deps.db.select().from(pastArticles);
    expect(article?.text).toBe('Tomorrow.');
  });

  it('has a lost webhook made up for, also one right after a look at the ticket', async () => {
    const { sandbox } = world.account;
    const ticket = openTicket(world.account, 'The lamp flickers.');
    await sandbox.settle();
    await world.work();
    sandbox.faults.add({ kind: 'drop-webhook', times: 1000 });
    advance(2 * minuteMs);
    sayMore(ticket.id, 'We will replace the lamp on Friday.');
    await sandbox.settle();
    sandbox.faults.clear();
    await look(2);
    const of = eq(briefs.ticketId, String(ticket.id));
    const [brief] = await world.deps.db.select().from(briefs).where(of);
    expect(JSON.stringify(brief?.body)).toContain('Friday');
  });

  it('asks for no more than its lists once nothing happens any more', async () => {
    const { sandbox } = world.account;
    await look(6);
    const before = sandbox.requests.length;
    await look(5);
    const asked = sandbox.requests.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => !path.includes('incremental'))).toEqual([]);
    // Tickets and updates each time; people, organizations and articles now and then.
    expect(asked.length).toBeLessThanOrEqual(5 * 2 + 3 * 3);
  });

  it('may be what an admin goes by who asks for everything since just now', async () => {
    const from = new Date(world.deps.now().getTime() - 1000).toISOString();
    await resync(world.deps, installId, { what: 'since', from });
    const before = world.exchanges.length;
    const { id } = openTicket(world.account, 'Asked right then');
    await syncHistory(world, advance);
    sayMore(id, 'Answered right then');
    await look(5);
    expect(await differences()).toEqual([]);
    const rows = await world.deps.db.select().from(streams);
    expect(rows.filter(({ failures }) => failures > 0)).toEqual([]);
    const begins = world.exchanges.slice(before).flatMap(({ request }) => {
      const url = new URL(request.url);
      const isTickets = url.pathname.includes('incremental/tickets');
      const begin = isTickets ? url.searchParams.get('start_time') : null;
      return begin === null ? [] : Number(begin) * 1000;
    });
    // Never from the beginning of the window again.
    expect(begins.filter((at) => Date.parse(from) - at > 24 * 60 * minuteMs)).toEqual([]);
  });
});
