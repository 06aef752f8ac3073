import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { archiveArticle } from '../sandbox/help-center/archive-article.ts';
import type { Ticket, User } from '../sandbox/account.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { deleteUser } from '../sandbox/people/delete-user.ts';
import { destroyUser } from '../sandbox/people/destroy-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { addTopicField, chooseTopics } from '../support/topics.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let person: User;
let tickets: Ticket[];

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

/** Everything has come to rest: deliveries, jobs, looks at the exports and the listings. */
async function rest(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
  advance(3_700_000);
  await pollHistory(world, advance);
  await world.work();
}

function write(requester: User, subject: string, body: string): Ticket {
  return createTicket(world.account.sandbox, {
    requesterId: requester.id,
    subject,
    comment: { body, public: true },
  });
}

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox, agent, customer } = world.account;
  person = addUser(sandbox, {
    name: 'Wilhelmina Quastenflosser',
    email: 'wilhelmina.q@people.example',
    phone: '+49 30 901820447',
    role: 'end-user',
  });
  const field = addTopicField(world.account);
  const { id } = await world.connect();
  await chooseTopics(world, id, { mode: 'suggest', fieldId: String(field.id), targetPercent: 95 });
  const own = write(
    person,
    'Order of Quastenflosser',
    'Hello, Wilhelmina here. Call +49 30 901820447 or write to wilhelmina.q@people.example.\nThe lamp is broken.\nWilhelmina Quastenflosser',
  );
  addComment(sandbox, own.id, {
    authorId: agent.id,
    body: 'Dear Ms Quastenflosser, we will send a new lamp on Friday.',
    public: true,
  });
  tickets = [own, write(customer, 'Xylophagous beetles', 'My shelf has xylophagous beetles.')];
  const section = addSection(sandbox, {
    categoryId: addCategory(sandbox, { name: 'Help' }).id,
    name: 'Care',
  });
  addArticle(sandbox, {
    sectionId: section.id,
    title: 'Zymurgical cleaning',
    body: '<p>Use zymurgical acid.</p>',
  });
  await syncHistory(world, advance);
  await rest();
});
afterAll(() => world.close());

describe('what is deleted in Zendesk', () => {
  it('was stored before: the words are found where they are looked for', async () => {
    expect(await findWords(world, 'xylophagous')).toEqual(
      expect.arrayContaining([
        'public.briefs',
        'public.past_comments',
        'public.past_tickets',
        'public.ticket_topics',
      ]),
    );
    expect(await findWords(world, 'zymurgical')).toContain('public.past_articles');
    expect(await findWords(world, 'quastenflosser')).toEqual(
      expect.arrayContaining(['public.briefs', 'public.past_comments', 'public.past_users']),
    );
  });

  it('leaves neither e-mail address nor phone number anywhere, even before (A-27)', async () => {
    expect(await findWords(world, 'wilhelmina.q@people.example')).toEqual([]);
    expect(await findWords(world, '901820447')).toEqual([]);
  });

  it('leaves nothing of a ticket in any table or log, and the others where they are', async () => {
    const { sandbox, admin } = world.account;
    deleteTicket(sandbox, tickets[1]?.id ?? 0, admin.id);
    await rest();
    expect(await findWords(world, 'xylophagous')).toEqual([]);
    expect(await findWords(world, 'new lamp on Friday')).not.toEqual([]);
  });

  it('leaves nothing of an article', async () => {
    const { sandbox } = world.account;
    const [article] = sandbox.account.helpCenter.articles.values();
    archiveArticle(sandbox, article?.id ?? 0);
    await rest();
    expect(await findWords(world, 'zymurgical')).toEqual([]);
  });

  it('leaves nothing of a person but what they said, also when their ticket is read anew', async () => {
    const { sandbox, agent } = world.account;
    deleteUser(sandbox, person.id);
    await rest();
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
    expect(await findWords(world, 'wilhelmina')).toEqual([]);
    expect(await findWords(world, 'lamp is broken')).toContain('public.past_comments');
    destroyUser(sandbox, person.id);
    addComment(sandbox, tickets[0]?.id ?? 0, {
      authorId: agent.id,
      body: 'The lamp for Ms Quastenflosser went out today.',
      public: true,
    });
    await rest();
    expect(await findWords(world, 'went out today')).toEqual(
      expect.arrayContaining(['public.briefs', 'public.past_comments']),
    );
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
  });

  it('leaves nothing at all when all of it is deleted (A-09)', async () => {
    const { sandbox, admin } = world.account;
    for (const ticket of sandbox.account.tickets.values()) {
      if (ticket.life === 'live') deleteTicket(sandbox, ticket.id, admin.id);
    }
    await rest();
    expect(await findWords(world, 'lamp')).toEqual([]);
  });
});
