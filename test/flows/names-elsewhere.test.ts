import { eq } from 'drizzle-orm';
import type { SelectedFields } from 'drizzle-orm/pg-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameSearches, pastUsers } from '../../server/db/account-schema.ts';
import { pastComments, pastTickets } from '../../server/db/history-schema.ts';
import { briefs } from '../../server/db/schema.ts';
import { briefTicket } from '../../server/briefs/brief-ticket.ts';
import { syncPage } from '../../server/history/sync-page.ts';
import { searchNames } from '../../server/history/search-names.ts';
import { compareSample } from '../../server/ledger/compare-sample.ts';
import type { Ticket, User } from '../sandbox/account.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { deleteUser } from '../sandbox/people/delete-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { addTopicField, chooseTopics } from '../support/topics.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let fieldId: string;
let serial: number;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeEach(async () => {
  serial = 0;
  world = await makeWorld();
  fieldId = String(addTopicField(world.account).id);
  advance(600_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterEach(() => world.close());

/** Everything has come to rest: deliveries, jobs, looks at the exports. */
async function rest(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
  advance(3_700_000);
  for (let round = 0; round < 2; round++) {
    await pollHistory(world, advance);
    await world.work();
  }
}

function addPerson(name: string): User {
  const email = `p${++serial}@people.example`;
  return addUser(world.account.sandbox, { name, email, role: 'end-user' });
}

/** A ticket of somebody else's. */
function write(body: string, subject = 'A question'): Ticket {
  const { sandbox, customer } = world.account;
  const comment = { body, public: true };
  return createTicket(sandbox, { requesterId: customer.id, subject, comment });
}

async function textsOf(ticket: Ticket): Promise<string[]> {
  const rows = await world.deps.db
    .select({ text: pastComments.text })
    .from(pastComments)
    .where(eq(pastComments.ticketId, String(ticket.id)))
    .orderBy(pastComments.commentId);
  return rows.map(({ text }) => text);
}

describe('the name of a deleted person in tickets they had no part in', () => {
  it('goes from everything that is stored, and from what is written there later', async () => {
    const { sandbox, agent } = world.account;
    const topics = { mode: 'suggest', fieldId, targetPercent: 95 } as const;
    await chooseTopics(world, installId, topics);
    const person = addPerson('Wilhelmina Quastenflosser');
    const full = write(
      'My colleague Wilhelmina K. Quastenflosser cannot sign in. Please help Wilhelmina.',
      'Access for Wilhelmina Quastenflosser',
    );
    const part = write('The parcel of ms quastenflosser is late.');
    addComment(sandbox, part.id, { authorId: agent.id, body: 'It left today.', public: true });
    updateTicket(sandbox, part.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
    await rest();
    expect(await findWords(world, 'quastenfloss')).toEqual(
      expect.arrayContaining([
        ...['public.briefs', 'public.documents', 'public.past_comments', 'public.past_tickets'],
        ...['public.past_users', 'public.recommendations', 'public.ticket_topics'],
      ]),
    );
    deleteUser(sandbox, person.id);
    await rest();
    expect(await findWords(world, 'quastenfloss')).toEqual([]);
    expect(await findWords(world, 'wilhelmina')).toEqual([]);
    expect(await textsOf(full)).toEqual([
      'My colleague ⟦name⟧ K. ⟦name⟧ cannot sign in. Please help ⟦name⟧.',
    ]);
    expect(await textsOf(part)).toEqual(['The parcel of ms ⟦name⟧ is late.', 'It left today.']);
    addComment(sandbox, full.id, {
      authorId: agent.id,
      body: 'We wrote to Wilhelmina.',
      public: true,
    });
    write('Wilhelmina Quastenflosser has left our company.');
    await rest();
    expect(await findWords(world, 'wrote to')).toContain('public.past_comments');
    expect(await findWords(world, 'has left our company')).toContain('public.briefs');
    expect(await findWords(world, 'wilhelmina')).toEqual([]);
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
  });

  it('stays where it may be an ordinary word, or somebody else', async () => {
    const { sandbox } = world.account;
    const { id: sectionId } = addSection(sandbox, {
      categoryId: addCategory(sandbox, { name: 'Help' }).id,
      name: 'Orders',
    });
    const body = '<p>Our customer service answers within a day.</p>';
    addArticle(sandbox, { sectionId, title: 'Write to us', body });
    const gone = [
      ...['Will May', 'Grace Mark', 'Johanna Bergmann', 'Customer Service', 'Brigitte Example'],
    ].map(addPerson);
    addPerson('Johanna Bergmann');
    addPerson('Example Limited');
    const texts = [
      'Will it come in May? Grace periods end on the Mark.',
      'Johanna Bergmann asked me to write.',
      'Ms Bergmann asked me to write.',
      'Is this Customer Service?',
      'Here is an example.',
    ];
    const tickets = texts.map((text) => write(text));
    const named = write('Please ask Will May.');
    await rest();
    for (const person of gone) deleteUser(sandbox, person.id);
    await rest();
    expect((await Promise.all(tickets.map(textsOf))).flat()).toEqual(texts);
    expect(await textsOf(named)).toEqual(['Please ask ⟦name⟧.']);
  });

  it('is kept sealed, and only until it is decided by which words it is known', async () => {
    const { sandbox } = world.account;
    const person = addPerson('Wilhelmina Quastenflosser');
    await rest();
    deleteUser(sandbox, person.id);
    advance(3_700_000);
    const read = async () => {
      const own = eq(pastUsers.userId, String(person.id));
      const [row] = await world.deps.db.select().from(pastUsers).where(own);
      return row;
    };
    const deps = { ...world.deps, reactions: nothing };
    await syncPage(deps, { installId, stream: 'users' });
    expect(await read()).toMatchObject({ name: null, searchPending: true });
    expect((await read())?.namesSealed).toMatch(/^s1\./);
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
    await syncHistory(world, advance);
    await searchNames(deps, { installId });
    expect(await read()).toMatchObject({ name: null, namesSealed: null, searchPending: false });
  });

  it('is looked for from where a search that was killed stopped', async () => {
    const { sandbox } = world.account;
    const person = addPerson('Wilhelmina Quastenflosser');
    const many = Array.from({ length: 60 }, (_, i) => write(`Lamp ${i} of Quastenflosser`));
    await rest();
    deleteUser(sandbox, person.id);
    await rest();
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
    // As it is when a process dies between two pages.
    const ids = many.map(({ id }) => String(id)).sort();
    const after = ids[29] ?? '';
    const people = [String(person.id)];
    await world.deps.db.insert(nameSearches).values({ installId, people, afterTicketId: after });
    await world.deps.db.update(pastComments).set({ text: 'Of Quastenflosser' });
    await world.deps.db
      .update(pastUsers)
      .set({ searchPending: true })
      .where(eq(pastUsers.userId, String(person.id)));
    await searchNames({ ...world.deps, reactions: nothing }, { installId });
    const left = await world.deps.db
      .select({ id: pastComments.ticketId })
      .from(pastComments)
      .where(eq(pastComments.text, 'Of Quastenflosser'))
      .orderBy(pastComments.ticketId);
    expect(left.map(({ id }) => id)).toEqual(ids.slice(0, 30));
    expect(await world.deps.db.select().from(nameSearches)).toEqual([]);
  });

  it('is no difference to whoever compares the ticket with Zendesk', async () => {
    const { sandbox } = world.account;
    const person = addPerson('Wilhelmina Quastenflosser');
    const ticket = write('Please help Wilhelmina.', 'Access for Wilhelmina Quastenflosser');
    await rest();
    deleteUser(sandbox, person.id);
    await rest();
    expect(await textsOf(ticket)).toEqual(['Please help ⟦name⟧.']);
    await compareSample(world.deps, { installId });
    const [row] = await world.deps.db.select().from(pastTickets);
    expect(row?.readWhy).toBeNull();
  });
});

describe('a brief whose ticket was read before somebody was known to be deleted', () => {
  it.each(['asked', 'is named'])('is stored without the name of who %s', async (how) => {
    const { sandbox, customer } = world.account;
    const person = addPerson('Wilhelmina Quastenflosser');
    await rest();
    const ticket = createTicket(sandbox, {
      requesterId: how === 'asked' ? person.id : customer.id,
      subject: 'A lamp',
      comment: { body: 'The lamp for Wilhelmina Quastenflosser is broken.', public: true },
    });
    await sandbox.settle();
    let [isMasked, isDeleted] = [false, false];
    const { db } = world.deps;
    const slow = Object.create(db) as typeof db;
    slow.select = ((fields: SelectedFields) => {
      isMasked ||= fields !== undefined && 'fullMarks' in fields;
      return db.select(fields);
    }) as typeof db.select;
    slow.transaction = async (store, options) => {
      if (isMasked && !isDeleted) {
        isDeleted = true;
        deleteUser(sandbox, person.id);
        advance(3_700_000);
        await pollHistory(world, advance);
        await searchNames({ ...world.deps, reactions: nothing }, { installId });
      }
      return db.transaction(store, options);
    };
    const handOver = () => Promise.resolve();
    await briefTicket(
      { ...world.deps, db: slow, handOver },
      { installId, ticketId: String(ticket.id) },
    );
    const [brief] = await world.deps.db.select().from(briefs);
    expect(JSON.stringify(brief)).toContain('is broken');
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
  });
});

const nothing = {
  ticketsChanged: () => Promise.resolve(),
  ticketsRewritten: () => Promise.resolve(),
};
