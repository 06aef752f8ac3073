import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpora, corpusTerms, documents } from '../../server/db/search-schema.ts';
import { analyse } from '../../server/search/analyse.ts';
import { findCandidates } from '../../server/search/store/find-candidates.ts';
import { forgetDocuments } from '../../server/search/store/forget-documents.ts';
import { indexArticles } from '../../server/search/store/index-articles.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import type { Ticket } from '../sandbox/account.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

/** Asked, answered and solved, as most tickets are. */
function solvedTicket(question: string, answer: string, subject?: string): Ticket {
  const { sandbox, agent } = world.account;
  const ticket = openTicket(world.account, question, subject);
  addComment(sandbox, ticket.id, { authorId: agent.id, body: answer, public: true });
  updateTicket(sandbox, ticket.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
  return ticket;
}

async function catchUp(): Promise<void> {
  await pollHistory(world, advance);
  await world.work();
}

async function found(text: string, kind: 'ticket' | 'answered' | 'article' = 'ticket') {
  const query = analyse({ title: '', body: text }, 'en');
  const { candidates } = await findCandidates(world.deps.db, { installId, kind }, query);
  return candidates.map(({ id }) => Number(id));
}

async function documentOf(ticket: Ticket) {
  const [row] = await world.deps.db
    .select()
    .from(documents)
    .where(and(eq(documents.kind, 'ticket'), eq(documents.documentId, String(ticket.id))));
  return row;
}

beforeAll(async () => {
  world = await makeWorld();
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

describe('what can be found of an account', () => {
  it('is every solved ticket with comments, by what the customer asked and not by the answer', async () => {
    const solved = solvedTicket(
      'The kettle whistles without water in it.',
      'Please descale the thermostat, then it switches off by itself.',
    );
    const open = openTicket(world.account, 'My kettle whistles day and night.');
    await catchUp();
    expect(await found('kettle whistles')).toEqual([solved.id]);
    expect(await found('descale')).toEqual([]);
    expect(await found('day and night')).not.toContain(open.id);
  });

  it('is still found when the ticket is closed, as all knowledge is in the end (A-25)', async () => {
    const { sandbox, admin } = world.account;
    const ticket = solvedTicket('The doorbell chimes at noon.', 'Please press the blue knob.');
    await catchUp();
    updateTicket(sandbox, ticket.id, { status: 'closed' }, admin.id);
    await catchUp();
    expect(await found('doorbell chimes at noon')).toEqual([ticket.id]);
  });

  it('tells where in the agent’s own comment the words stand that solved it', async () => {
    const ticket = solvedTicket(
      'The radio hums on 88 MHz.',
      'Hi Carla,\n\nPlease move the aerial away from the lamp, and the hum is gone.\n\nKind regards,\nSam',
    );
    await catchUp();
    const row = await documentOf(ticket);
    const comment = ticket.comments.at(-1);
    const { start = 0, end = 0 } = row?.solvedBy?.range ?? {};
    expect(row?.solvedBy).toMatchObject({ entryId: String(comment?.id), public: true });
    expect(comment?.plainBody.slice(start, end)).toBe(
      'Please move the aerial away from the lamp, and the hum is gone.',
    );
  });

  it('follows a ticket that is opened again, and one that is deleted, and counts their words no more', async () => {
    const { sandbox, admin, customer } = world.account;
    const reopened = solvedTicket('The accordion squeaks.', 'Oil the bellows of it twice a year.');
    const deleted = solvedTicket('The harmonium wheezes.', 'Patch the bellows with some leather.');
    await catchUp();
    expect(await found('accordion or harmonium')).toEqual([reopened.id, deleted.id]);
    addComment(sandbox, reopened.id, {
      authorId: customer.id,
      body: 'It squeaks again!',
      public: true,
    });
    updateTicket(sandbox, reopened.id, { status: 'open' }, customer.id);
    deleteTicket(sandbox, deleted.id, admin.id);
    await catchUp();
    expect(await found('accordion or harmonium squeaks wheezes')).toEqual([]);
    const [corpus] = await world.deps.db.select().from(corpora).where(eq(corpora.kind, 'ticket'));
    const rows = await world.deps.db.select().from(documents).where(eq(documents.kind, 'ticket'));
    const counted = await world.deps.db
      .select()
      .from(corpusTerms)
      .where(eq(corpusTerms.kind, 'ticket'));
    const expected = new Map<number, number>();
    for (const { terms } of rows)
      for (const term of terms) expected.set(term, (expected.get(term) ?? 0) + 1);
    expect(new Map(counted.map(({ term, documents: count }) => [term, count]))).toEqual(expected);
    expect(corpus?.documents).toBe(rows.length);
    expect(corpus?.terms).toBe(
      rows.reduce(
        (all, row) => all + 2 * row.title.split(' ').length + row.body.split(' ').length,
        0,
      ),
    );
  });

  it('stands for the article that an agent answered it with', async () => {
    const ticket = solvedTicket(
      'How do I pay by invoice?',
      'See https://acme.zendesk.com/hc/en-us/articles/360001234-Paying-by-invoice for all the steps.',
    );
    await catchUp();
    const [row] = await world.deps.db
      .select()
      .from(documents)
      .where(eq(documents.kind, 'answered'));
    expect(row).toMatchObject({ documentId: String(ticket.id), articleId: '360001234' });
    expect(await found('pay by invoice', 'answered')).toEqual([ticket.id]);
  });

  it('has articles in each of their languages, and forgets one or all of them', async () => {
    const article = {
      articleId: '77',
      brandId: undefined,
      title: 'Returning a parcel',
      body: '<p>Print the <b>label</b> and bring the parcel to any shop.</p>',
      isRestricted: false,
    };
    const locales = ['en-us', 'en-gb', 'en-au'];
    const { db } = world.deps;
    const forget = (locale?: string) =>
      forgetDocuments(db, installId, { kind: 'article', ids: ['77'], ...(locale && { locale }) });
    await db.transaction((tx) =>
      indexArticles(
        tx,
        installId,
        locales.map((locale) => ({ ...article, locale })),
      ),
    );
    expect(await found('return a parcel', 'article')).toEqual([77, 77, 77]);
    await forget('en-us');
    expect(await found('return a parcel', 'article')).toEqual([77, 77]);
    await forget();
    expect(await found('return a parcel', 'article')).toEqual([]);
    const left = await db.select().from(corpusTerms).where(eq(corpusTerms.kind, 'article'));
    expect(left).toEqual([]);
  });

  it('is never found from another account, whatever the words', async () => {
    solvedTicket('The gramophone skips at the waltz.', 'A new needle, and the waltz goes on.');
    const globex = world.addAccount('globex');
    const theirs = (await world.connect(globex)).id;
    await catchUp();
    const query = analyse({ title: '', body: 'gramophone skips waltz' }, 'en');
    const of = (id: string) =>
      findCandidates(world.deps.db, { installId: id, kind: 'ticket' }, query);
    expect((await of(installId)).candidates).toHaveLength(1);
    expect(await of(theirs)).toMatchObject({ candidates: [], statistics: { documents: 0 } });
  });
});
