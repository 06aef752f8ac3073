import { describe, expect, it } from 'vitest';
import { addField } from '../sandbox/fields/add-field.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { restrictToBrand } from '../sandbox/people/restrict-to-brand.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { addMessage } from '../sandbox/tickets/add-message.ts';
import { archiveTicket } from '../sandbox/tickets/archive-ticket.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { mergeTickets } from '../sandbox/tickets/merge-tickets.ts';
import type { Sandbox } from '../sandbox/create-sandbox.ts';
import { coreAccount, json } from './core-account.ts';

function desk() {
  const account = coreAccount();
  const customer = addUser(account.sandbox, { name: 'Rosa Diaz', email: 'rosa@example.com' });
  const ticket = (over: Partial<Parameters<typeof createTicket>[1]> = {}) =>
    createTicket(account.sandbox, {
      subject: 'Lamp flickers',
      requesterId: customer.id,
      comment: { body: 'It flickers.' },
      ...over,
    });
  return { ...account, customer, ticket };
}

const MINUTE = 60_000;

describe('paging', () => {
  const withTickets = (count: number) => {
    const account = desk();
    for (let made = 0; made < count; made += 1) account.ticket();
    return account;
  };

  it('walks by cursor to the end, where links.next is still there', async () => {
    const { sandbox, get } = withTickets(5);
    const seen: number[] = [];
    let path = '/tickets?page[size]=2';
    for (;;) {
      const page = await get(path);
      seen.push(...page.tickets.map((ticket: { id: number }) => ticket.id));
      expect(page.links.next).toMatch(/^https:\/\/acme\.zendesk\.com\/api\/v2\/tickets\?/);
      if (!page.meta.has_more) break;
      path = page.links.next.slice(`${sandbox.origin}/api/v2`.length);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('walks back with page[before]', async () => {
    const { get } = withTickets(5);
    const second = await get(
      `/tickets?page[size]=2&page[after]=${(await get('/tickets?page[size]=2')).meta.after_cursor}`,
    );
    const back = await get(`/tickets?page[size]=2&page[before]=${second.meta.before_cursor}`);
    expect(back.tickets.map((ticket: { id: number }) => ticket.id)).toEqual([1, 2]);
  });

  it('keeps its place when the row of the cursor is deleted meanwhile', async () => {
    const { api, get } = withTickets(5);
    const { meta } = await get('/tickets?page[size]=2');
    await api('DELETE', '/tickets/2');
    const next = await get(`/tickets?page[size]=2&page[after]=${meta.after_cursor}`);
    expect(next.tickets.map((ticket: { id: number }) => ticket.id)).toEqual([3, 4]);
  });

  it('walks by offset, with count and next_page', async () => {
    const { get } = withTickets(5);
    const first = await get('/tickets.json?per_page=3');
    expect(first).toMatchObject({ count: 5, previous_page: null });
    expect(first.next_page).toContain('page=2');
    const last = await get('/tickets.json?per_page=3&page=2');
    expect([last.tickets.length, last.next_page]).toEqual([2, null]);
  });

  it.each([
    ['page[size]=101', 'InvalidPaginationParameter'],
    ['page[size]=0', 'InvalidPaginationParameter'],
    ['page[after]=nonsense', 'InvalidPaginationParameter'],
    ['page=0', 'InvalidPaginationParameter'],
    ['page=101', 'InvalidPaginationDepth'],
  ])('refuses %s with 400 %s', async (query, code) => {
    const { api } = withTickets(1);
    const response = await api('GET', `/tickets?${query}`);
    expect(response.status).toBe(400);
    expect(JSON.stringify(await json(response))).toContain(code);
  });

  it('ignores sort_by when paging by cursor, sort when it is not known', async () => {
    const { get } = withTickets(3);
    const ids = async (query: string) =>
      (await get(`/tickets?${query}`)).tickets.map((one: { id: number }) => one.id);
    expect(await ids('page[size]=3&sort_by=id&sort_order=desc')).toEqual([1, 2, 3]);
    expect(await ids('page[size]=3&sort=-id')).toEqual([3, 2, 1]);
    expect(await ids('sort_by=id&sort_order=desc')).toEqual([3, 2, 1]);
    expect(await ids('page[size]=3&sort=-subject')).toEqual([1, 2, 3]);
  });
});

describe('reading tickets', () => {
  it('lists live ones only, but finds archived ones by id', async () => {
    const { sandbox, get, api, ticket } = desk();
    const [live, archived, deleted] = [ticket(), ticket(), ticket()];
    archiveTicket(sandbox, archived.id);
    await api('DELETE', `/tickets/${deleted.id}`);
    expect((await get('/tickets')).tickets.map((one: { id: number }) => one.id)).toEqual([live.id]);
    expect((await get(`/tickets/${archived.id}`)).ticket.status).toBe('closed');
    expect((await api('GET', `/tickets/${deleted.id}`)).status).toBe(404);
    const many = await get(`/tickets/show_many?ids=${live.id},${archived.id},${deleted.id},999`);
    expect(many.tickets).toHaveLength(2);
  });

  it('gives numbers as ids, fields twice, and side-loads beside the ticket', async () => {
    const { sandbox, get, ticket, customer } = desk();
    const field = addField(sandbox, {
      type: 'tagger',
      title: 'Topic',
      options: [{ name: 'Lamps', value: 'lamps' }],
    });
    const { id } = ticket({ customFields: { [field.id]: 'lamps' } });
    const answer = await get(`/tickets/${id}.json?include=users,groups,organizations`);
    expect(answer.ticket).toMatchObject({
      id,
      status: 'new',
      requester_id: customer.id,
      custom_fields: [{ id: field.id, value: 'lamps' }],
      fields: [{ id: field.id, value: 'lamps' }],
    });
    expect(answer.users.map((user: { id: number }) => user.id)).toEqual([customer.id]);
    expect(answer.groups).toEqual([]);
  });

  it('says InvalidEndpoint for a path there is not, RecordNotFound for a ticket there is not', async () => {
    const { get } = desk();
    expect((await get('/nothing')).error).toBe('InvalidEndpoint');
    expect((await get('/tickets/77')).error).toBe('RecordNotFound');
    expect((await get('/tickets/seven')).error.title).toBe('Invalid attribute');
  });

  it('gives comments newest first when asked, with their authors, by both kinds of paging', async () => {
    const { sandbox, get, ticket, customer } = desk();
    const { id } = ticket();
    for (const body of ['two', 'three']) {
      sandbox.clock.advance(MINUTE);
      addComment(sandbox, id, { body, public: true, authorId: customer.id });
    }
    const texts = async (query: string) =>
      (await get(`/tickets/${id}/comments?${query}`)).comments.map(
        (one: { plain_body: string }) => one.plain_body,
      );
    expect(await texts('page[size]=1&sort=-created_at')).toEqual(['three']);
    expect(await texts('sort_order=desc')).toEqual(['three', 'two', 'It flickers.']);
    expect((await get(`/tickets/${id}/comments?include=users`)).users).toHaveLength(1);
  });

  it('keeps messages in the conversation log, and nothing there for a mail ticket', async () => {
    const { sandbox, get, ticket, customer } = desk();
    const mail = ticket();
    const chat = ticket({
      fromMessagingChannel: true,
      channel: 'native_messaging',
      comment: { body: 'Conversation with Rosa', public: false },
    });
    sandbox.clock.advance(MINUTE);
    addMessage(sandbox, chat.id, {
      authorType: 'end_user',
      authorId: customer.id,
      text: 'Anyone there?',
    });
    addMessage(sandbox, chat.id, {
      authorType: 'bot',
      authorId: null,
      authorName: 'Helper',
      text: 'One moment',
    });
    expect((await get(`/tickets/${mail.id}/conversation_log`)).events).toEqual([]);
    const log = await get(`/tickets/${chat.id}/conversation_log?page[size]=2&sort=-created_at`);
    expect(log.meta.has_more).toBe(true);
    const all = await get(`/tickets/${chat.id}/conversation_log`);
    expect(all.events.map((event: { type: string }) => event.type)).toEqual([
      'Comment',
      'Messaging::ConversationMessage',
      'Messaging::ConversationMessage',
    ]);
    expect(all.events[1]).toMatchObject({
      author: { type: 'user' },
      content: { type: 'text', text: 'Anyone there?' },
    });
    expect((await get(`/tickets/${chat.id}/comments`)).comments).toHaveLength(1);
  });
});

describe('agents who may not see everything', () => {
  const restricted = (sandbox: Sandbox) => {
    const other = addGroup(sandbox, { name: 'Billing' });
    const hidden = addGroup(sandbox, { name: 'Legal', isPublic: false });
    const brand = addBrand(sandbox, { name: 'Nord', subdomain: 'nord' });
    const organization = addOrganization(sandbox, { name: 'Hill & Co' });
    const agent = (over: object) => addUser(sandbox, { name: 'Agent', role: 'agent', ...over });
    const branded = agent({});
    restrictToBrand(sandbox, branded.id, brand.id);
    return {
      other,
      hidden,
      brand,
      organization,
      agents: {
        all: agent({}),
        groups: agent({ groupIds: [other.id], ticketRestriction: 'groups' }),
        organization: agent({ organizationId: organization.id, ticketRestriction: 'organization' }),
        assigned: agent({ ticketRestriction: 'assigned' }),
        brand: branded,
      },
    };
  };

  it('get 403 for a ticket by its id, its comments, and do not see it in lists, search or show_many', async () => {
    const { sandbox, bearer, api, get, ticket } = desk();
    const { other, hidden, brand, organization, agents } = restricted(sandbox);
    const tickets = {
      plain: ticket(),
      ofGroup: ticket({ groupId: other.id }),
      ofOrganization: ticket({ organizationId: organization.id }),
      assigned: ticket({ assigneeId: agents.assigned.id }),
      ofBrand: ticket({ brandId: brand.id }),
      ofPrivateGroup: ticket({ groupId: hidden.id }),
    };
    const ids = Object.values(tickets).map(({ id }) => id);
    sandbox.clock.advance(60_000);
    const expected = {
      all: ['plain', 'ofGroup', 'ofOrganization', 'assigned', 'ofBrand'],
      groups: ['ofGroup'],
      organization: ['ofOrganization'],
      assigned: ['assigned'],
      brand: ['ofBrand'],
    } as const;
    for (const [name, agent] of Object.entries(agents)) {
      const token = bearer(['read'], agent);
      const may = expected[name as keyof typeof expected].map((key) => tickets[key].id);
      const listed = (await get('/tickets', token)).tickets.map((one: { id: number }) => one.id);
      expect(listed, name).toEqual(may);
      const many = (await get(`/tickets/show_many?ids=${ids.join(',')}`, token)).tickets;
      expect(
        many.map((one: { id: number }) => one.id),
        name,
      ).toEqual(may);
      expect((await get('/search?query=type:ticket', token)).count, name).toBe(may.length);
      for (const id of ids) {
        const status = may.includes(id) ? 200 : 403;
        expect((await api('GET', `/tickets/${id}`, { token })).status).toBe(status);
        expect((await api('GET', `/tickets/${id}/comments`, { token })).status).toBe(status);
      }
    }
  });

  it('cannot write what they cannot read', async () => {
    const { sandbox, bearer, api, ticket } = desk();
    const { agents } = restricted(sandbox);
    const { id } = ticket();
    const token = bearer(['write'], agents.groups);
    expect(
      (await api('PUT', `/tickets/${id}`, { token, body: { ticket: { status: 'open' } } })).status,
    ).toBe(403);
    expect((await api('DELETE', `/tickets/${id}`, { token })).status).toBe(403);
    expect(sandbox.account.tickets.get(id)).toMatchObject({ status: 'new', life: 'live' });
  });
});

describe('writing tickets', () => {
  const put = (account: ReturnType<typeof desk>, id: number, ticket: object) =>
    account.api('PUT', `/tickets/${id}`, { body: { ticket } });

  it('changes what is named and answers the audit', async () => {
    const account = desk();
    const { id } = account.ticket();
    const answer = await json(
      await put(account, id, { priority: 'high', comment: { body: 'Looking', public: false } }),
    );
    expect(answer.ticket).toMatchObject({ priority: 'high', status: 'new' });
    expect(answer.audit.events.map((event: { type: string }) => event.type).sort()).toEqual([
      'Change',
      'Comment',
    ]);
    expect((await account.get(`/tickets/${id}/audits`)).audits).toHaveLength(2);
  });

  it('refuses a safe update whose stamp is old with 409, also when safe_update is false', async () => {
    const account = desk();
    const { id, updatedAt } = account.ticket();
    for (const safe_update of [true, false]) {
      const stale = await put(account, id, {
        status: 'open',
        safe_update,
        updated_stamp: '2026-10-01T00:00:00Z',
      });
      expect([stale.status, (await json(stale)).error]).toEqual([409, 'UpdateConflict']);
    }
    expect(
      (await put(account, id, { status: 'open', safe_update: true, updated_stamp: updatedAt }))
        .status,
    ).toBe(200);
    expect((await put(account, id, { status: 'pending', updated_stamp: 'whatever' })).status).toBe(
      200,
    );
  });

  it('enforces required fields on solve, and names them', async () => {
    const account = desk();
    const field = addField(account.sandbox, {
      type: 'tagger',
      title: 'Topic',
      required: true,
      options: [{ name: 'Lamps', value: 'lamps' }],
    });
    const { id } = account.ticket();
    const refused = await put(account, id, { status: 'solved' });
    expect(refused.status).toBe(422);
    expect((await json(refused)).details.base).toEqual([
      {
        description: 'Topic: is required when solving a ticket',
        error: null,
        ticket_field_id: field.id,
        ticket_field_type: 'FieldTagger',
      },
    ]);
    const solved = await put(account, id, {
      status: 'solved',
      custom_fields: [{ id: field.id, value: 'lamps' }],
    });
    expect(solved.status).toBe(200);
    expect((await json(solved)).ticket.tags).toEqual(['lamps']);
  });

  it('takes an option’s value only, and drops fields it does not know', async () => {
    const account = desk();
    const field = addField(account.sandbox, {
      type: 'tagger',
      title: 'Topic',
      options: [{ name: 'Lamps', value: 'lamps' }],
    });
    const { id } = account.ticket();
    expect(
      (await put(account, id, { custom_fields: [{ id: field.id, value: 'Lamps' }] })).status,
    ).toBe(422);
    expect((await put(account, id, { custom_fields: [{ id: 12, value: 'x' }] })).status).toBe(200);
  });

  it('closed is final', async () => {
    const account = desk();
    const { id } = account.ticket();
    expect((await put(account, id, { status: 'closed' })).status).toBe(200);
    const refused = await put(account, id, { status: 'open' });
    expect(refused.status).toBe(422);
    expect((await json(refused)).details.status[0].description).toContain(
      'closed prevents ticket update',
    );
  });

  it('an assigned ticket is open, in the agent’s group; a priority cannot be cleared; tags are replaced', async () => {
    const account = desk();
    const agent = addUser(account.sandbox, { name: 'Ana', role: 'agent' });
    const { id } = account.ticket({ tags: ['a', 'b'], priority: 'low' });
    const { ticket } = await json(
      await put(account, id, { assignee_id: agent.id, priority: null, tags: ['c'] }),
    );
    expect(ticket).toMatchObject({
      status: 'open',
      group_id: account.sandbox.account.defaultGroupId,
      priority: 'low',
      tags: ['c'],
    });
  });

  it('makes links of the addresses in plain text, without the punctuation behind them', async () => {
    const { sandbox, get, ticket } = desk();
    const { id } = ticket({
      comment: { body: 'See (https://a.example/hc/7?x=1&y=2). Or <http://b.example>!' },
    });
    const [comment] = (await get(`/tickets/${id}/comments`)).comments;
    expect(comment.html_body).toContain(
      'See (<a href="https://a.example/hc/7?x=1&amp;y=2" rel="noreferrer">https://a.example/hc/7?x=1&amp;y=2</a>). ' +
        'Or &lt;<a href="http://b.example" rel="noreferrer">http://b.example</a>&gt;!',
    );
    expect(comment.plain_body).toBe(sandbox.account.tickets.get(id)?.description);
    expect(comment.plain_body).toContain('Or <http://b.example>!');
  });

  it('cuts a comment at 64 kB without a word', async () => {
    const account = desk();
    const { id } = account.ticket();
    expect(
      (await put(account, id, { comment: { body: 'é'.repeat(40_000), public: false } })).status,
    ).toBe(200);
    const body = account.sandbox.account.tickets.get(id)?.comments.at(-1)?.plainBody ?? '';
    expect(Buffer.byteLength(body)).toBe(64 * 1024);
    expect(body.endsWith('é')).toBe(true);
  });

  it('a comment without `public` is as public as the ticket is', async () => {
    const account = desk();
    const [open, inner] = [
      account.ticket(),
      account.ticket({ comment: { body: 'note', public: false } }),
    ];
    for (const { id } of [open, inner]) await put(account, id, { comment: { body: 'hm' } });
    const last = (id: number) => account.sandbox.account.tickets.get(id)?.comments.at(-1)?.public;
    expect([last(open.id), last(inner.id)]).toEqual([true, false]);
  });

  it('N-04 creates once for each Idempotency-Key, for two hours', async () => {
    const { sandbox, api } = desk();
    const create = (subject: string) =>
      api('POST', '/tickets', {
        headers: { 'idempotency-key': 'k1' },
        body: { ticket: { subject, comment: { body: 'x' } } },
      });
    const first = await create('one');
    expect([first.status, first.headers.get('x-idempotency-lookup')]).toEqual([201, 'miss']);
    const again = await create('one');
    expect(again.headers.get('x-idempotency-lookup')).toBe('hit');
    expect((await json(again)).ticket.id).toBe((await json(first)).ticket.id);
    const other = await create('two');
    expect([other.status, (await json(other)).error]).toEqual([400, 'IdempotentRequestError']);
    sandbox.clock.advance(2 * 60 * MINUTE);
    expect((await create('two')).status).toBe(201);
  });

  it.each([
    ['{"ticket":', 400],
    ['{"ticket":{"status":"later"}}', 400],
    ['{}', 400],
    ['{"ticket":{"subject":"no comment"}}', 422],
  ])('refuses %s', async (body, status) => {
    const { send, bearer, sandbox } = desk();
    const response = await send('/api/v2/tickets', {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer()}`, 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(status);
    expect(sandbox.account.tickets.size).toBe(0);
  });

  it('deletes softly, restores, and deletes for good', async () => {
    const { sandbox, api, get, ticket } = desk();
    const { id } = ticket();
    expect((await api('DELETE', `/tickets/${id}`)).status).toBe(204);
    expect((await get('/deleted_tickets')).deleted_tickets[0]).toMatchObject({
      id,
      previous_state: 'new',
    });
    expect((await api('PUT', `/deleted_tickets/${id}/restore`)).status).toBe(200);
    expect((await api('GET', `/tickets/${id}`)).status).toBe(200);
    await api('DELETE', `/tickets/${id}`);
    const { job_status } = await json(await api('DELETE', `/deleted_tickets/${id}`));
    expect((await get(`/job_statuses/${job_status.id}`)).job_status.status).toBe('completed');
    expect(sandbox.account.tickets.get(id)?.comments).toEqual([]);
    expect((await get('/deleted_tickets')).deleted_tickets).toEqual([]);
  });

  it('tags: PUT adds, POST sets, DELETE removes', async () => {
    const { api, ticket } = desk();
    const { id } = ticket({ tags: ['a'] });
    const tags = async (method: string, names: string[]) =>
      (await json(await api(method, `/tickets/${id}/tags`, { body: { tags: names } }))).tags;
    expect(await tags('PUT', ['b'])).toEqual(['a', 'b']);
    expect(await tags('POST', ['c', 'D e'])).toEqual(['c', 'd_e']);
    expect(await tags('DELETE', ['c'])).toEqual(['d_e']);
  });

  it('merging closes the source and tells both', () => {
    const { sandbox, ticket } = desk();
    const [source, target] = [ticket(), ticket()];
    mergeTickets(sandbox, [source.id], target.id, sandbox.account.ownerId);
    expect(source).toMatchObject({ status: 'closed', mergedInto: target.id });
    expect(source.tags).toContain('closed_by_merge');
    expect(target.comments.at(-1)?.plainBody).toContain('It flickers.');
  });

  it('N-06 adds, changes and deletes people; a taken address is refused', async () => {
    const { api, get } = desk();
    const created = await api('POST', '/users', {
      body: { user: { name: 'Leo', email: 'leo@example.com' } },
    });
    const { user } = await json(created);
    expect([created.status, user.role]).toEqual([201, 'end-user']);
    expect(
      (await api('POST', '/users', { body: { user: { name: 'Leo', email: 'leo@example.com' } } }))
        .status,
    ).toBe(422);
    await api('PUT', `/users/${user.id}`, {
      body: { user: { name: 'Leon', email: 'new@example.com' } },
    });
    expect((await get(`/users/${user.id}`)).user).toMatchObject({
      name: 'Leon',
      email: 'leo@example.com',
    });
    expect((await json(await api('DELETE', `/users/${user.id}`))).user.active).toBe(false);
  });
});

describe('the cursor export', () => {
  const ids = (page: { tickets: { id: number }[] }) => page.tickets.map(({ id }) => id);

  it('never gives out the newest minute, and refuses a start within it', async () => {
    const { sandbox, get, api, ticket } = desk();
    ticket();
    sandbox.clock.advance(59_000);
    expect(ids(await get('/incremental/tickets/cursor?start_time=0'))).toEqual([]);
    sandbox.clock.advance(2_000);
    expect(ids(await get('/incremental/tickets/cursor.json?start_time=0'))).toEqual([1]);
    const now = Math.floor(sandbox.clock.now() / 1000);
    const recent = await api('GET', `/incremental/tickets/cursor?start_time=${now - 30}`);
    expect([recent.status, (await json(recent)).error]).toEqual([422, 'InvalidValue']);
  });

  it('walks on from the cursor for ever, repeating its last ticket', async () => {
    const { sandbox, get, ticket } = desk();
    for (let made = 0; made < 3; made += 1) {
      ticket();
      sandbox.clock.advance(1000);
    }
    sandbox.clock.advance(MINUTE);
    const first = await get('/incremental/tickets/cursor?start_time=0&per_page=2');
    expect([ids(first), first.end_of_stream]).toEqual([[1, 2], false]);
    const second = await get(`/incremental/tickets/cursor?cursor=${first.after_cursor}&per_page=2`);
    expect([ids(second), second.end_of_stream]).toEqual([[2, 3], true]);
    const changed = sandbox.account.tickets.get(1);
    if (changed) addComment(sandbox, 1, { body: 'again', authorId: changed.requesterId });
    sandbox.clock.advance(2 * MINUTE);
    const later = await get(`/incremental/tickets/cursor?cursor=${second.after_cursor}`);
    expect([ids(later), later.end_of_stream]).toEqual([[3, 1], true]);
    const quiet = await get(`/incremental/tickets/cursor?cursor=${later.after_cursor}`);
    expect([ids(quiet), quiet.after_cursor]).toEqual([[1], later.after_cursor]);
  });

  it('holds archived and deleted tickets, the latter as such', async () => {
    const { sandbox, get, api, ticket } = desk();
    const [archived, deleted] = [ticket(), ticket()];
    archiveTicket(sandbox, archived.id);
    await api('DELETE', `/tickets/${deleted.id}`);
    sandbox.clock.advance(2 * MINUTE);
    const { tickets } = await get('/incremental/tickets/cursor?start_time=0');
    expect(tickets.map((one: { status: string }) => one.status)).toEqual(['closed', 'deleted']);
    const without = await get('/incremental/tickets/cursor?start_time=0&exclude_deleted=true');
    expect(ids(without)).toEqual([archived.id]);
  });
});

describe('the event export', () => {
  it('tells each update, comments whole only when asked for, messages never', async () => {
    const { sandbox, get, api, ticket, customer } = desk();
    const { id } = ticket({ fromMessagingChannel: true });
    addMessage(sandbox, id, { authorType: 'end_user', authorId: customer.id, text: 'secret chat' });
    sandbox.clock.advance(5000);
    await api('PUT', `/tickets/${id}`, {
      body: { ticket: { tags: ['vip'], comment: { body: 'A note', public: false } } },
    });
    sandbox.clock.advance(2 * MINUTE);
    const first = await get('/incremental/ticket_events?start_time=0&per_page=1');
    expect(first).toMatchObject({ count: 1, end_of_stream: false });
    expect(first.ticket_events[0].child_events[0]).toMatchObject({
      event_type: 'Comment',
      comment_present: true,
      comment_public: true,
    });
    const whole = await get('/incremental/ticket_events.json?start_time=0&include=comment_events');
    expect(whole).toMatchObject({ count: 2, end_of_stream: true });
    const [change, note] = whole.ticket_events[1].child_events;
    expect(change).toMatchObject({ event_type: 'Change', tags: ['vip'], added_tags: ['vip'] });
    expect(note).toMatchObject({ event_type: 'Comment', body: 'A note', public: false });
    expect(JSON.stringify(whole)).not.toContain('secret chat');
  });
});
