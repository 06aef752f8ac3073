import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../sandbox/sandbox.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { deleteOrganization } from '../sandbox/people/delete-organization.ts';
import { deleteUser } from '../sandbox/people/delete-user.ts';
import { destroyUser } from '../sandbox/people/destroy-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { archiveTicket } from '../sandbox/tickets/archive-ticket.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { markAsSpam } from '../sandbox/tickets/mark-as-spam.ts';
import { coreAccount, json, START } from './core-account.ts';

const DAY = 86_400_000;

function desk(options: SandboxOptions = { searchLagMs: 0 }) {
  const account = coreAccount(options);
  const { sandbox, get } = account;
  const { ownerId } = sandbox.account;
  const ticket = (subject: string, over: Partial<Parameters<typeof createTicket>[1]> = {}) =>
    createTicket(sandbox, {
      subject,
      requesterId: ownerId,
      comment: { body: `About ${subject}` },
      ...over,
    });
  const count = async (query: string): Promise<number> =>
    (await get(`/search/count?query=${encodeURIComponent(query)}`)).count;
  return { ...account, ownerId, ticket, count };
}

describe('counting by search', () => {
  it('counts the tickets of each day, of a second, and of the last hours', async () => {
    const { sandbox, ticket, count } = desk();
    for (let day = 0; day < 3; day += 1) {
      for (let made = 0; made <= day; made += 1) ticket(`Day ${day}`);
      if (day < 2) sandbox.clock.advance(DAY);
    }
    expect(START).toBe(Date.parse('2026-10-30T09:00:00Z'));
    const of = (terms: string) => count(`type:ticket ${terms}`);
    expect(await of('created>=2026-10-30 created<2026-10-31')).toBe(1);
    expect(await of('created:2026-10-31')).toBe(2);
    expect(await of('created>2026-10-31')).toBe(3);
    expect(await of('created<=2026-10-31')).toBe(3);
    expect(await of('created>=2026-11-01T00:00:00Z')).toBe(3);
    expect(await of('created<2026-10-31T09:00:00Z')).toBe(1);
    expect(await of('created>4hours')).toBe(3);
    expect(await of('created>25hours')).toBe(5);
    expect(await of('-created:2026-10-31')).toBe(4);
  });

  it('includes archived tickets, which lists leave out, and neither deleted ones nor spam', async () => {
    const { sandbox, ticket, count, get, ownerId } = desk();
    const [, old, gone, spam] = ['live', 'old', 'gone', 'spam'].map((name) => ticket(name));
    archiveTicket(sandbox, old!.id);
    deleteTicket(sandbox, gone!.id, ownerId);
    markAsSpam(sandbox, spam!.id, ownerId);
    expect(await count('type:ticket')).toBe(2);
    expect((await get('/tickets/count')).count.value).toBe(1);
    expect((await get('/tickets')).count).toBe(1);
  });

  it('counts for an agent what that agent may open', async () => {
    const { sandbox, ticket, get, bearer } = desk();
    const bills = addGroup(sandbox, { name: 'Billing' });
    const agent = addUser(sandbox, {
      name: 'Bo',
      role: 'agent',
      groupIds: [bills.id],
      ticketRestriction: 'groups',
    });
    ticket('one');
    ticket('two', { groupId: bills.id });
    const token = bearer(['read'], agent);
    expect(await get('/search/count?query=type:ticket', token)).toEqual({ count: 1 });
  });

  it('learns of a new ticket late, a minute unless told otherwise', async () => {
    const { sandbox, ticket, count } = desk({});
    ticket('new');
    sandbox.clock.advance(59_000);
    expect(await count('type:ticket')).toBe(0);
    sandbox.clock.advance(1_000);
    expect(await count('type:ticket')).toBe(1);
  });

  it('goes on beyond the thousand that a search shows', async () => {
    const { ticket, count, api, get } = desk();
    for (let made = 0; made < 1001; made += 1) ticket(`No ${made}`);
    expect(await count('type:ticket')).toBe(1001);
    const shown = await get('/search?query=type:ticket&page=10&per_page=100');
    expect([shown.count, shown.results.length]).toEqual([1001, 100]);
    const beyond = await api('GET', '/search?query=type:ticket&page=11&per_page=100');
    expect([beyond.status, (await json(beyond)).description]).toEqual([
      422,
      expect.stringContaining('Search Response Limits'),
    ]);
  });

  it('refuses no query and a time that is none', async () => {
    const { api } = desk();
    for (const path of [
      '/search/count',
      '/search/count?query=',
      '/search?query=created>yesterday',
      '/search/count?query=created>=2026-13-45',
    ]) {
      const answer = await api('GET', path);
      expect([path, answer.status, (await json(answer)).error]).toEqual([path, 422, 'invalid']);
    }
  });
});

describe('what a search finds', () => {
  it('is words from their beginning, in subject, description and comments, and ids', async () => {
    const { sandbox, ticket, count, get, ownerId } = desk();
    const { id } = ticket('Toppings fell off');
    ticket('Desktop is slow');
    addComment(sandbox, id, { body: 'Error MAP-118', authorId: ownerId, public: false });
    expect(await count('top')).toBe(1);
    expect(await count('"fell off"')).toBe(1);
    expect(await count('map-118')).toBe(1);
    expect(await count('comment:map*')).toBe(1);
    expect(await count('subject:slow')).toBe(1);
    expect(await count('nowhere')).toBe(0);
    const { results } = await get(`/search?query=${id}`);
    expect(results).toMatchObject([{ id, result_type: 'ticket' }]);
  });

  it('is narrowed by properties, of which several values mean either', async () => {
    const { sandbox, ticket, count } = desk();
    const brand = addBrand(sandbox, { name: 'Nord', subdomain: 'nord' });
    const group = addGroup(sandbox, { name: 'Bills' });
    const { id: organizationId } = addOrganization(sandbox, { name: 'Hill' });
    ticket('a', { status: 'open', tags: ['red'], priority: 'high', groupId: group.id });
    ticket('b', { status: 'pending', tags: ['blue'], brandId: brand.id, type: 'problem' });
    ticket('c', { status: 'solved', tags: ['blue', 'red'], organizationId, channel: 'mobile' });
    const counts = await Promise.all(
      [
        'status:open status:pending',
        'tags:red tags:blue',
        '-tags:red',
        'tags:red -status:solved',
        'status<solved',
        'priority:high',
        'priority:none',
        `group:${group.id}`,
        'group:none',
        `brand:${brand.id}`,
        `organization:${organizationId}`,
        'ticket_type:problem',
        'via:mobile',
        'assignee:none',
        'type:user',
      ].map(count),
    );
    expect(counts).toEqual([2, 3, 1, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 3, 0]);
  });

  it('pages by offset alone, newest first unless asked otherwise', async () => {
    const { sandbox, ticket, get, api } = desk();
    for (const name of ['first', 'second', 'third']) {
      ticket(name);
      sandbox.clock.advance(1000);
    }
    const subjects = async (more: string) =>
      (await get(`/search?query=about${more}`)).results.map(
        ({ subject }: { subject: string }) => subject,
      );
    expect(await subjects('')).toEqual(['third', 'second', 'first']);
    expect(await subjects('&sort_by=created_at&sort_order=asc&per_page=2')).toEqual([
      'first',
      'second',
    ]);
    expect((await api('GET', '/search?query=about&page[size]=1')).status).toBe(400);
  });
});

describe('the export of a search', () => {
  it('walks all results in the order they were created, without a count', async () => {
    const { sandbox, ticket, get, ownerId } = desk();
    const made = Array.from({ length: 7 }, (_, index) => {
      if (index % 2 === 0) sandbox.clock.advance(1000);
      return ticket(`No ${index}`).id;
    });
    const seen: number[] = [];
    let path = '/search/export?query=about&filter[type]=ticket&page[size]=3';
    for (;;) {
      const page = await get(path);
      expect(page).not.toHaveProperty('count');
      seen.push(...page.results.map(({ id }: { id: number }) => id));
      if (seen.length === 3) deleteTicket(sandbox, made[2]!, ownerId);
      if (!page.meta.has_more) break;
      const next = new URL(page.links.next);
      path = next.pathname.replace('/api/v2', '') + next.search;
    }
    expect(seen).toEqual(made);
  });

  it('has a cursor that dies after an hour, and wants its type told apart', async () => {
    const { sandbox, ticket, get, api } = desk();
    ticket('one');
    ticket('two');
    const first = await get('/search/export?query=about&filter[type]=ticket&page[size]=1');
    const next = `/search/export?query=about&filter[type]=ticket&page[size]=1&page[after]=${encodeURIComponent(first.meta.after_cursor)}`;
    sandbox.clock.advance(3_590_000);
    expect((await api('GET', next)).status).toBe(200);
    sandbox.clock.advance(20_000);
    expect((await api('GET', next)).status).toBe(400);
    const status = async (query: string) => (await api('GET', `/search/export?${query}`)).status;
    expect(await status('query=about')).toBe(400);
    expect(await status('query=type:ticket about&filter[type]=ticket')).toBe(422);
    expect(await status('query=about&filter[type]=ticket&page[size]=1001')).toBe(400);
    expect(await status('query=about&filter[type]=ticket&page[size]=1000')).toBe(200);
  });

  it('may be asked a hundred times a minute', async () => {
    const { api } = desk();
    const ask = () => api('GET', '/search/export?query=about&filter[type]=ticket');
    for (let made = 0; made < 100; made += 1) await ask();
    const refused = await ask();
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true]);
  });
});

describe('counts of people and things', () => {
  it('are of those a list would show, by role where asked, with the time they were made', async () => {
    const { sandbox, get, bearer } = desk();
    const agent = addUser(sandbox, { name: 'Ann', role: 'agent' });
    const [, leaves, erased] = ['Cy', 'Di', 'Ed'].map((name) => addUser(sandbox, { name }));
    deleteUser(sandbox, leaves!.id);
    deleteUser(sandbox, erased!.id);
    destroyUser(sandbox, erased!.id);
    const company = addOrganization(sandbox, { name: 'Hill' });
    addOrganization(sandbox, { name: 'Dale' });
    deleteOrganization(sandbox, company.id);
    const count = async (path: string) => (await get(path, bearer(['read'], agent))).count;
    expect(await count('/users/count.json')).toEqual({
      value: 3,
      refreshed_at: '2026-10-30T09:00:00Z',
    });
    expect((await count('/users/count?role=end-user')).value).toBe(1);
    expect((await count('/users/count?role[]=agent&role[]=admin')).value).toBe(2);
    expect((await count('/deleted_users/count')).value).toBe(2);
    expect((await count('/organizations/count.json')).value).toBe(1);
    expect((await count('/groups/count')).value).toBe((await get('/groups')).count);
    expect((await count('/ticket_fields/count')).value).toBe((await get('/ticket_fields')).count);
  });
});
