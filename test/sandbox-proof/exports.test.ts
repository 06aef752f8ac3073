import { describe, expect, it } from 'vitest';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket, type NewTicket } from '../sandbox/tickets/create-ticket.ts';
import { makeCommentPrivate } from '../sandbox/tickets/make-comment-private.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { resendTicket } from '../sandbox/tickets/resend-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { coreAccount, json } from './core-account.ts';

const MINUTE = 60_000;
const EVENTS = '/incremental/ticket_events?include=comment_events';

function desk(options: SandboxOptions = {}) {
  const account = coreAccount(options);
  const { sandbox } = account;
  const customer = addUser(sandbox, { name: 'Cy Customer', email: 'cy@example.com' });
  const ticket = (over: Partial<NewTicket> = {}) =>
    createTicket(sandbox, {
      subject: 'Desk wobbles',
      requesterId: customer.id,
      comment: { body: 'It wobbles.' },
      ...over,
    });
  const settle = () => sandbox.clock.advance(2 * MINUTE);
  return { ...account, customer, ticket, settle };
}

const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => id);
const nowSeconds = (sandbox: Sandbox) => Math.floor(sandbox.clock.now() / 1000);

describe('the exports of tickets', () => {
  it('send a ticket again when only the system touched it', async () => {
    const { sandbox, get, ticket, settle } = desk();
    const { id, updatedAt } = ticket();
    settle();
    const first = await get('/incremental/tickets/cursor?start_time=0');
    resendTicket(sandbox, id);
    settle();
    const again = await get(`/incremental/tickets/cursor?cursor=${first.after_cursor}`);
    expect(again.tickets).toMatchObject([{ id, updated_at: updatedAt }]);
    expect(again.tickets[0].generated_timestamp).toBeGreaterThan(
      first.tickets[0].generated_timestamp,
    );
  });

  it('leave tickets of AI agents out unless asked for them', async () => {
    const { get, api, ticket, settle } = desk();
    const [human, machine] = [ticket(), ticket({ supportType: 'ai_agent' })];
    settle();
    const asked = async (scope: string) =>
      idsOf((await get(`/incremental/tickets/cursor?start_time=0${scope}`)).tickets);
    expect(await asked('')).toEqual([human.id]);
    expect(await asked('&support_type_scope=ai_agent')).toEqual([machine.id]);
    expect(await asked('&support_type_scope=all')).toEqual([human.id, machine.id]);
    const events = await get(`${EVENTS}&start_time=0`);
    expect(events.ticket_events).toMatchObject([{ ticket_id: human.id }]);
    const odd = await api('GET', '/incremental/tickets/cursor?start_time=0&support_type_scope=bot');
    expect(odd.status).toBe(400);
  });

  it('begin where nothing ever changed without a cursor', async () => {
    const { get } = desk();
    expect(await get('/incremental/tickets/cursor?start_time=0')).toMatchObject({
      tickets: [],
      after_cursor: null,
      after_url: null,
      end_of_stream: true,
    });
  });

  it('bring people, groups and metrics along, the latter in two places', async () => {
    const { sandbox, get, ticket, settle } = desk();
    const { id } = ticket({ groupId: sandbox.account.defaultGroupId });
    addComment(sandbox, id, { body: 'Tighten it.', authorId: sandbox.account.ownerId });
    settle();
    const page = await get(
      '/incremental/tickets/cursor?start_time=0&include=users,groups,metric_sets,comment_count',
    );
    expect(page.users.map(({ name }: { name: string }) => name)).toEqual(['Cy Customer']);
    expect(idsOf(page.groups)).toEqual([sandbox.account.defaultGroupId]);
    expect(page.metric_sets).toMatchObject([{ ticket_id: id, replies: 1 }]);
    expect(page.tickets[0]).toMatchObject({ comment_count: 2, metric_set: { replies: 1 } });
  });

  it('also come by time', async () => {
    const { get, ticket, settle } = desk();
    const { id, generatedAt } = ticket();
    settle();
    const page = await get('/incremental/tickets?start_time=0');
    expect(page).toMatchObject({ count: 1, end_of_stream: true });
    expect(idsOf(page.tickets)).toEqual([id]);
    expect(page.end_time).toBe(Date.parse(generatedAt) / 1000);
  });
});

describe('the export of updates', () => {
  it('keeps a second together on one page and repeats it on the next', async () => {
    const { sandbox, get, ticket, settle } = desk();
    const made = [ticket(), ticket(), ticket()].map(({ id }) => id);
    sandbox.clock.advance(1000);
    made.push(ticket().id);
    settle();
    const ticketsOf = (page: { ticket_events: { ticket_id: number }[] }) =>
      page.ticket_events.map(({ ticket_id }) => ticket_id);
    const first = await get('/incremental/ticket_events?start_time=0&per_page=1');
    expect([ticketsOf(first), first.count, first.end_of_stream]).toEqual([
      made.slice(0, 3),
      3,
      false,
    ]);
    const { pathname, search } = new URL(first.next_page);
    const second = await get(
      pathname.replace('/api/v2', '') + search.replace('per_page=1', 'per_page=4'),
    );
    expect([ticketsOf(second), second.end_of_stream]).toEqual([made, true]);
    const last = await get(`/incremental/ticket_events?start_time=${second.end_time}`);
    expect(ticketsOf(last)).toEqual(made.slice(3));
  });

  it('gives out at most 1,000 updates a page, and none of the newest minute', async () => {
    const { sandbox, get, ticket } = desk();
    const { id, requesterId } = ticket();
    for (let second = 0; second < 1100; second += 1) {
      sandbox.clock.advance(1000);
      addComment(sandbox, id, { body: String(second), authorId: requesterId });
    }
    const first = await get(`${EVENTS}&start_time=0&per_page=5000`);
    expect([first.count, first.end_of_stream]).toEqual([1000, false]);
    const second = await get(`${EVENTS}&start_time=${first.end_time}`);
    const newest = nowSeconds(sandbox) - 60;
    expect(second.end_of_stream).toBe(true);
    expect(newest - second.end_time).toBeLessThanOrEqual(1);
    expect(second.count).toBe(second.end_time - first.end_time + 1);
  });

  it('ends in an empty page that leads nowhere', async () => {
    const { sandbox, get, ticket } = desk();
    ticket();
    sandbox.clock.advance(10 * MINUTE);
    const page = await get(`/incremental/ticket_events?start_time=${nowSeconds(sandbox) - 90}`);
    expect(page).toEqual({
      ticket_events: [],
      count: 0,
      end_time: null,
      next_page: null,
      end_of_stream: true,
    });
  });

  it('tells a redaction by an id that is a string, and shows the comment as it is now', async () => {
    const { sandbox, get, ticket, settle } = desk();
    const { id, comments } = ticket({ comment: { body: 'My card is 4111 1111.' } });
    redactComment(sandbox, id, comments[0]?.id ?? 0, sandbox.account.ownerId, '4111 1111');
    settle();
    const { ticket_events: events } = await get(`${EVENTS}&start_time=0`);
    expect(events[0].child_events[0]).toMatchObject({ body: 'My card is ▇▇▇▇ ▇▇▇▇.' });
    expect(events[1].child_events).toEqual([
      {
        id: expect.any(Number),
        event_type: 'CommentRedactionEvent',
        comment_id: String(comments[0]?.id),
        via: 'Web form',
        via_reference_id: null,
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('4111');
  });

  it('says of a comment made private only that something happened', async () => {
    const { sandbox, get, ticket, settle } = desk();
    const { id, comments } = ticket();
    settle();
    const before = await get(`${EVENTS}&start_time=0`);
    makeCommentPrivate(sandbox, id, comments[0]?.id ?? 0, sandbox.account.ownerId);
    settle();
    const after = await get(`${EVENTS}&start_time=${before.end_time + 1}`);
    expect(after.ticket_events).toMatchObject([
      { ticket_id: id, updater_id: sandbox.account.ownerId, child_events: [] },
    ]);
  });

  it('notices every kind of change between two pages', async () => {
    const { sandbox, get, ticket, customer, settle } = desk();
    const { id } = ticket();
    settle();
    const count = async () => (await get(`${EVENTS}&start_time=0`)).count;
    expect(await count()).toBe(1);
    addComment(sandbox, id, { body: 'And now?', authorId: customer.id });
    updateTicket(sandbox, id, { priority: 'high' }, sandbox.account.ownerId);
    ticket();
    settle();
    expect(await count()).toBe(4);
  });
});

describe('the exports of people and organizations', () => {
  it('hold deleted people as not active, and of those deleted for good nothing', async () => {
    const { sandbox, get, api, settle } = desk();
    const told: string[] = [];
    sandbox.emit = ({ type, subject }) => told.push(`${type} ${subject}`);
    const person = addUser(sandbox, {
      name: 'Wanda Gone',
      email: 'wanda@example.com',
      phone: '+44 20 7946 0000',
    });
    settle();
    const first = await get('/incremental/users/cursor?start_time=0');
    expect(first.users.at(-1)).toMatchObject({ name: 'Wanda Gone', phone: '+44 20 7946 0000' });
    expect((await api('DELETE', `/deleted_users/${person.id}`)).status).toBe(404);
    await api('DELETE', `/users/${person.id}`);
    settle();
    const second = await get(`/incremental/users/cursor?cursor=${first.after_cursor}`);
    expect(second.users.at(-1)).toMatchObject({ id: person.id, active: false });
    expect(told).toEqual([`user.deleted zen:user:${person.id}`]);
    await api('DELETE', `/deleted_users/${person.id}`);
    settle();
    const third = await get(`/incremental/users?start_time=0`);
    expect(third.users.at(-1)).toMatchObject({
      id: person.id,
      name: 'Permanently Deleted User',
      email: null,
      phone: null,
    });
    expect(JSON.stringify([third, await get('/deleted_users')])).not.toMatch(/wanda|7946/i);
  });

  it('hold deleted organizations under a name that says so, and send their tickets again', async () => {
    const { sandbox, get, api, ticket, settle } = desk();
    const { id } = addOrganization(sandbox, { name: 'Globex' });
    ticket({ organizationId: id });
    settle();
    const first = await get('/incremental/organizations?start_time=0');
    expect(first.organizations).toMatchObject([{ id, name: 'Globex', deleted_at: null }]);
    const tickets = await get('/incremental/tickets/cursor?start_time=0');
    expect((await api('DELETE', `/organizations/${id}`)).status).toBe(204);
    settle();
    const second = await get(`/incremental/organizations?start_time=${first.end_time + 1}`);
    expect(second.organizations).toMatchObject([
      { id, name: `${id}_deleted_Globex`, deleted_at: expect.any(String) },
    ]);
    expect((await get('/organizations')).organizations).toEqual([]);
    const again = await get(`/incremental/tickets/cursor?cursor=${tickets.after_cursor}`);
    expect(again.tickets).toMatchObject([{ organization_id: null }]);
  });
});

describe('all exports', () => {
  const paths = ['tickets/cursor', 'tickets', 'ticket_events', 'users', 'organizations'];

  it.each([...paths, 'users/cursor', 'tickets/sample'])(
    '%s are for admins, begin at least a minute ago and need a beginning',
    async (path) => {
      const { sandbox, api, bearer } = desk();
      const agent = addUser(sandbox, { name: 'Ann Agent', role: 'agent' });
      const status = async (query: string, token?: string) =>
        (await api('GET', `/incremental/${path}${query}`, { token })).status;
      expect(await status('?start_time=0', bearer(['read'], agent))).toBe(403);
      expect(await status(`?start_time=${nowSeconds(sandbox) - 59}`)).toBe(422);
      expect(await status('')).toBe(400);
      expect(await status('?start_time=0')).toBe(200);
    },
  );

  it('share ten calls a minute, thirty with High Volume, and say what is left', async () => {
    const { api } = desk();
    for (const path of [...paths, ...paths]) {
      expect((await api('GET', `/incremental/${path}?start_time=0`)).status).toBe(200);
    }
    const refused = await api('GET', '/incremental/tickets/cursor?start_time=0');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('zendesk-ratelimit-incremental-exports')).toBe(
      'total=10; remaining=0; resets=60',
    );
    expect(Number(refused.headers.get('retry-after'))).toBe(60);
    const people = await api('GET', '/incremental/users/cursor?start_time=0');
    expect(people.headers.get('zendesk-ratelimit-incremental-exports-cursor')).toBe(
      'total=20; remaining=19; resets=60',
    );
    const large = await desk({ highVolume: true }).api('GET', '/incremental/users?start_time=0');
    expect(large.headers.get('zendesk-ratelimit-incremental-exports')).toContain('total=30');
  });

  it('can be sampled: fifty rows, ten times in twenty minutes', async () => {
    const { sandbox, api, ticket, settle } = desk();
    for (let made = 0; made < 60; made += 1) {
      ticket();
      sandbox.clock.advance(1000);
    }
    settle();
    const sample = () => api('GET', '/incremental/ticket_events/sample?start_time=0');
    expect((await json(await sample())).count).toBe(50);
    for (let made = 1; made < 10; made += 1) await sample();
    sandbox.clock.advance(MINUTE);
    expect((await sample()).status).toBe(429);
    sandbox.clock.advance(20 * MINUTE);
    expect((await api('GET', '/incremental/groups/sample?start_time=0')).status).toBe(404);
  });

  it('can be made to repeat rows or to send them out of order', async () => {
    const { sandbox, get, ticket, settle } = desk();
    const made = [ticket(), ticket(), ticket(), ticket()].map(({ id }) => id);
    settle();
    const page = () => get('/incremental/ticket_events?start_time=0');
    const ticketsOf = (answer: { ticket_events: { ticket_id: number }[] }) =>
      answer.ticket_events.map(({ ticket_id }) => ticket_id);
    sandbox.faults.add({ kind: 'repeat-rows', path: 'ticket_events' });
    sandbox.faults.add({ kind: 'shuffle-rows', path: 'ticket_events' });
    const repeated = await page();
    expect([ticketsOf(repeated), repeated.count]).toEqual([[...made, made[0], made[3]], 6]);
    expect(ticketsOf(await page())).toEqual([made[2], made[3], made[0], made[1]]);
    expect(ticketsOf(await page())).toEqual(made);
  });

  it('can be refused, or answered to nobody after they were counted', async () => {
    const { sandbox, api } = desk();
    const call = () => api('GET', '/incremental/users?start_time=0');
    sandbox.faults.add({
      kind: 'answer',
      path: '/incremental/',
      status: 429,
      headers: { 'retry-after': '7' },
    });
    expect((await call()).headers.get('retry-after')).toBe('7');
    sandbox.faults.add({ kind: 'lose-answer', path: '/incremental/' });
    await expect(call()).rejects.toThrow('fetch failed');
    expect((await call()).headers.get('zendesk-ratelimit-incremental-exports')).toContain(
      'remaining=8',
    );
  });
});
