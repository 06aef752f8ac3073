import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { addField } from '../sandbox/fields/add-field.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import type { SandboxOptions } from '../sandbox/create-sandbox.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { addMessage } from '../sandbox/tickets/add-message.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { destroyTicket } from '../sandbox/tickets/destroy-ticket.ts';
import { makeCommentPrivate } from '../sandbox/tickets/make-comment-private.ts';
import { markAsSpam } from '../sandbox/tickets/mark-as-spam.ts';
import { mergeTickets } from '../sandbox/tickets/merge-tickets.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { restoreTicket } from '../sandbox/tickets/restore-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { addWebhook } from '../sandbox/webhooks/add-webhook.ts';
import { signWebhook, TEST_SECRET } from '../sandbox/webhooks/sign-webhook.ts';
import { coreAccount, json } from './core-account.ts';

const ENDPOINT = 'https://api.example.com/zendesk/events';
const ALL = [
  ...[
    'created',
    'comment_added',
    'status_changed',
    'priority_changed',
    'type_changed',
    'subject_changed',
  ],
  ...['requester_changed', 'organization_changed', 'brand_changed', 'agent_assignment_changed'],
  ...[
    'group_assignment_changed',
    'custom_status_changed',
    'custom_field_changed',
    'tags_changed',
    'merged',
  ],
  ...[
    'soft_deleted',
    'undeleted',
    'permanently_deleted',
    'marked_as_spam',
    'comment_redacted',
    'comment_made_private',
  ],
].map((name) => `zen:event-type:ticket.${name}`);

interface Received {
  headers: Headers;
  raw: string;
  body: any;
}

/** An account whose webhook is answered by `replies` in turn, the last one for ever. */
function subscribed(replies: (Response | 'hang' | 'refuse')[] = [], options: SandboxOptions = {}) {
  const received: Received[] = [];
  const deliver = async (input: Parameters<typeof fetch>[0]) => {
    const request = input as Request;
    const raw = await request.text();
    received.push({
      headers: request.headers,
      raw,
      body: raw === '' ? undefined : JSON.parse(raw),
    });
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply === 'refuse') throw new TypeError('fetch failed');
    if (reply === 'hang') {
      return new Promise<Response>(() => undefined);
    }
    return reply?.clone() ?? new Response('ok');
  };
  const account = coreAccount({ deliver, retryDelayMs: 1, webhookTimeoutMs: 20, ...options });
  const { sandbox } = account;
  const webhook = addWebhook(sandbox, {
    name: 'sidebrief acme',
    endpoint: ENDPOINT,
    subscriptions: [...ALL, 'zen:event-type:messaging_ticket.message_added'],
  });
  const customer = addUser(sandbox, { name: 'Rosa Diaz' });
  const ticket = (over = {}) =>
    createTicket(sandbox, {
      subject: 'Lamp',
      requesterId: customer.id,
      comment: { body: 'It flickers.' },
      ...over,
    });
  const types = () => received.map(({ body }) => String(body.type).replace('zen:event-type:', ''));
  return { ...account, webhook, customer, ticket, received, types };
}

describe('the webhooks API', () => {
  const body = (over = {}) => ({
    webhook: {
      name: 'mine',
      endpoint: ENDPOINT,
      http_method: 'POST',
      request_format: 'json',
      status: 'active',
      subscriptions: ['zen:event-type:ticket.created'],
      ...over,
    },
  });

  it('F-05 creates without giving the secret away, and gives it when asked', async () => {
    const { api, get } = coreAccount();
    const created = await api('POST', '/webhooks', {
      body: body({
        authentication: { type: 'bearer_token', data: { token: 's3cret' }, add_position: 'header' },
      }),
    });
    const { webhook } = await json(created);
    expect(created.status).toBe(201);
    expect(webhook.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(JSON.stringify(webhook)).not.toContain('s3cret');
    expect(webhook).not.toHaveProperty('signing_secret');
    const { signing_secret: first } = await get(`/webhooks/${webhook.id}/signing_secret`);
    expect(first.algorithm).toBe('SHA256');
    const renewed = await api('POST', `/webhooks/${webhook.id}/signing_secret`);
    expect(renewed.status).toBe(201);
    expect((await json(renewed)).signing_secret.secret).not.toBe(first.secret);
  });

  it('answers 204 and nothing to PUT, PATCH and DELETE', async () => {
    const { api, get } = coreAccount();
    const { webhook } = await json(await api('POST', '/webhooks', { body: body() }));
    const path = `/webhooks/${webhook.id}`;
    for (const [method, sent] of [
      ['PUT', body({ name: 'new name' })],
      ['PATCH', { webhook: { status: 'inactive' } }],
    ] as const) {
      const response = await api(method, path, { body: sent });
      expect([response.status, await response.text()]).toEqual([204, '']);
    }
    expect((await get(path)).webhook).toMatchObject({ name: 'new name', status: 'inactive' });
    expect((await api('DELETE', path)).status).toBe(204);
    expect((await api('GET', path)).status).toBe(404);
  });

  it.each([
    ['no name', { name: undefined }],
    ['no status', { status: undefined }],
    ['an endpoint that is no url', { endpoint: 'nowhere' }],
    ['events by GET', { http_method: 'GET' }],
    ['events as a form', { request_format: 'form_encoded' }],
    [
      'triggers and events together',
      { subscriptions: ['conditional_ticket_events', 'zen:event-type:ticket.created'] },
    ],
    [
      'custom headers over plain http',
      { endpoint: 'http://localhost:1/', custom_headers: { 'x-install': '1' } },
    ],
  ])('refuses %s', async (_name, over) => {
    const { api, sandbox } = coreAccount();
    expect((await api('POST', '/webhooks', { body: body(over) })).status).toBe(400);
    expect(sandbox.account.webhooks.size).toBe(0);
  });

  it('lets neither kind nor method be changed', async () => {
    const { api } = coreAccount();
    const { webhook } = await json(await api('POST', '/webhooks', { body: body() }));
    const patch = async (over: object) =>
      (await api('PATCH', `/webhooks/${webhook.id}`, { body: { webhook: over } })).status;
    expect(await patch({ subscriptions: ['conditional_ticket_events'] })).toBe(400);
    expect(await patch({ subscriptions: [], http_method: 'GET' })).toBe(400);
  });

  it('filters and pages its list', async () => {
    const { api, get } = coreAccount();
    for (const name of ['beta', 'alpha', 'other'])
      await api('POST', '/webhooks', { body: body({ name }) });
    const names = (page: { webhooks: { name: string }[] }) => page.webhooks.map(({ name }) => name);
    expect(names(await get('/webhooks?filter[name_contains]=a&sort=name'))).toEqual([
      'alpha',
      'beta',
    ]);
    expect(names(await get('/webhooks?filter[status]=inactive'))).toEqual([]);
    expect(await get('/webhooks?page[size]=2')).toMatchObject({ meta: { has_more: true } });
  });

  it('tests an endpoint before the webhook exists with the fixed secret, after with its own', async () => {
    const { api, received, webhook } = subscribed([new Response('hello', { status: 202 })]);
    const test = async (query: string) =>
      json(
        await api('POST', `/webhooks/test${query}`, {
          body: { request: { endpoint: ENDPOINT, payload: '{"a":1}' } },
        }),
      );
    expect((await test('')).response).toMatchObject({ status: 202, payload: 'hello' });
    await test(`?webhook_id=${webhook.id}`);
    for (const [index, secret] of [TEST_SECRET, webhook.signingSecret].entries()) {
      const call = received[index];
      const timestamp = call?.headers.get('x-zendesk-webhook-signature-timestamp') ?? '';
      expect(call?.headers.get('x-zendesk-webhook-signature')).toBe(
        signWebhook(secret, timestamp, '{"a":1}'),
      );
    }
  });
});

describe('the signature', () => {
  it.each([
    ['{"event":"ticket.updated","id":123}', 'S/RDdU2ERmj7LHDDoWJ2onPYH+t7/f2+LTM4dL7UiLM='],
    ['', 'wCdBvXaHttn0wRVIYctzZ9O6O0bnqWakJMEKZ9VoRWw='],
  ])('of %j is the published one', (body, signature) => {
    expect(signWebhook(TEST_SECRET, '2021-03-25T05:09:27Z', body)).toBe(signature);
  });

  it('stands over timestamp and raw body on every delivery', async () => {
    const { sandbox, webhook, ticket, received } = subscribed();
    ticket({ subject: 'Lämpchen 💡' });
    await sandbox.settle();
    const [call] = received;
    const timestamp = call?.headers.get('x-zendesk-webhook-signature-timestamp') ?? '';
    expect(timestamp).toMatch(/^2026-10-30T09:00:0\dZ$/);
    const expected = createHmac('sha256', webhook.signingSecret)
      .update(timestamp)
      .update(call?.raw ?? '')
      .digest('base64');
    expect(call?.headers.get('x-zendesk-webhook-signature')).toBe(expected);
    expect(call?.headers.get('x-zendesk-webhook-id')).toBe(webhook.id);
    expect(call?.headers.get('x-zendesk-account-id')).toBe(String(sandbox.account.id));
  });
});

describe('event webhooks', () => {
  it('carry strings as ids, upper-case words, no custom fields, and a version', async () => {
    const { sandbox, ticket, received, customer } = subscribed();
    const { id } = ticket({ priority: 'low', type: 'task' });
    await sandbox.settle();
    const body = received[0]?.body;
    expect(body).toMatchObject({
      account_id: sandbox.account.id,
      type: 'zen:event-type:ticket.created',
      subject: `zen:ticket:${id}`,
      zendesk_event_version: '2022-11-06',
      detail: {
        id: String(id),
        requester_id: String(customer.id),
        status: 'NEW',
        priority: 'LOW',
        type: 'TASK',
        tags: null,
      },
      event: { meta: { sequence: { position: 1 } } },
    });
    expect(body.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(body)).not.toContain('custom_fields');
  });

  it('F-11 tell of every kind of change, one event each, in one sequence', async () => {
    const { sandbox, ticket, received, types } = subscribed();
    const field = addField(sandbox, {
      type: 'tagger',
      title: 'Topic',
      options: [{ name: 'Lamps', value: 'lamps' }],
    });
    const agent = addUser(sandbox, { name: 'Ana', role: 'agent' });
    const { id } = ticket();
    await sandbox.settle();
    received.splice(0);
    updateTicket(
      sandbox,
      id,
      {
        subject: 'Lamp flickers',
        priority: 'high',
        type: 'problem',
        assigneeId: agent.id,
        customFields: { [field.id]: 'lamps' },
        comment: { body: 'Looking', public: false },
      },
      agent.id,
    );
    await sandbox.settle();
    expect(types().sort()).toEqual([
      'ticket.agent_assignment_changed',
      'ticket.comment_added',
      'ticket.custom_field_changed',
      'ticket.custom_status_changed',
      'ticket.group_assignment_changed',
      'ticket.priority_changed',
      'ticket.status_changed',
      'ticket.subject_changed',
      'ticket.tags_changed',
      'ticket.type_changed',
    ]);
    const event = (type: string) =>
      received.find(({ body }) => body.type.endsWith(type))?.body.event;
    expect(event('status_changed')).toMatchObject({ current: 'OPEN', previous: 'NEW' });
    expect(event('comment_added').comment).toMatchObject({
      body: 'Looking',
      is_public: false,
      author: { id: String(agent.id), is_staff: true },
    });
    expect(event('custom_field_changed').custom_field).toMatchObject({
      id: String(field.id),
      title: 'Topic',
    });
    expect(event('tags_changed')).toMatchObject({ tags_added: ['lamps'], tags_removed: [] });
    const sequences = received.map(({ body }) => body.event.meta.sequence);
    expect(new Set(sequences.map((sequence) => sequence.id)).size).toBe(1);
    expect(new Set(sequences.map((sequence) => sequence.position)).size).toBe(received.length);
  });

  it('tell of deletions, restoring, spam, merging, redaction and notes made private', async () => {
    const { sandbox, ticket, received, types } = subscribed();
    const by = sandbox.account.ownerId;
    const [one, two, three] = [ticket(), ticket(), ticket()];
    await sandbox.settle();
    received.splice(0);
    const said = async (act: () => unknown) => {
      received.splice(0);
      act();
      await sandbox.settle();
      return types();
    };
    const comment = addComment(sandbox, one.id, { body: 'card 4111', public: true, authorId: by });
    await sandbox.settle();
    expect(await said(() => redactComment(sandbox, one.id, comment.id, by, '4111'))).toEqual([
      'ticket.comment_redacted',
    ]);
    expect(received[0]?.raw).not.toContain('4111');
    expect(await said(() => makeCommentPrivate(sandbox, one.id, comment.id, by))).toEqual([
      'ticket.comment_made_private',
    ]);
    expect(await said(() => deleteTicket(sandbox, one.id, by))).toEqual(['ticket.soft_deleted']);
    expect(received[0]?.body.detail.status).toBe('DELETED');
    expect(await said(() => restoreTicket(sandbox, one.id, by))).toEqual(['ticket.undeleted']);
    expect(await said(() => destroyTicket(sandbox, one.id, by))).toEqual([
      'ticket.permanently_deleted',
    ]);
    expect(await said(() => markAsSpam(sandbox, two.id, by))).toEqual(['ticket.marked_as_spam']);
    const target = ticket();
    await sandbox.settle();
    expect(await said(() => mergeTickets(sandbox, [three.id], target.id, by))).toContain(
      'ticket.merged',
    );
    expect(received.at(-1)?.body.event.target_ticket_id).toBe(String(target.id));
  });

  it('tell of messages by their own event, with the ticket’s id and no more of it', async () => {
    const { sandbox, ticket, received, customer } = subscribed();
    const { id } = ticket({ fromMessagingChannel: true });
    await sandbox.settle();
    received.splice(0);
    addMessage(sandbox, id, { authorType: 'end_user', authorId: customer.id, text: 'Hi' });
    await sandbox.settle();
    expect(received.map(({ body }) => body)).toEqual([
      expect.objectContaining({
        type: 'zen:event-type:messaging_ticket.message_added',
        subject: `zen:ticket:${id}`,
        detail: { id: String(id) },
        event: expect.objectContaining({
          actor: expect.objectContaining({ type: 'end_user' }),
          message: expect.objectContaining({ body: 'Hi' }),
        }),
      }),
    ]);
  });

  it('name an attachment, and do not carry it', async () => {
    const { sandbox, webhook, ticket, received } = subscribed();
    webhook.subscriptions = ['zen:event-type:ticket.attachment_linked_to_comment'];
    addComment(sandbox, ticket().id, {
      body: 'See the photo',
      authorId: sandbox.account.ownerId,
      attachments: [{ fileName: 'lamp.png', contentType: 'image/png', size: 12 }],
    });
    await sandbox.settle();
    expect(received[0]?.body.event.comment.attachment).toMatchObject({
      filename: 'lamp.png',
      content_type: 'image/png',
    });
  });

  it('go to active subscribers of that event only', async () => {
    const { sandbox, webhook, ticket, received } = subscribed();
    webhook.subscriptions = ['zen:event-type:ticket.comment_added'];
    const { id } = ticket();
    await sandbox.settle();
    expect(received).toHaveLength(0);
    webhook.status = 'inactive';
    addComment(sandbox, id, { body: 'x', authorId: sandbox.account.ownerId });
    await sandbox.settle();
    expect(received).toHaveLength(0);
  });
});

describe('delivery', () => {
  const busy = (status: number, retryAfter?: string) =>
    new Response('', {
      status,
      headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
    });

  it.each([
    ['200', [busy(200)], 1, 'success'],
    ['500: final, the event is lost', [busy(500)], 1, 'server error'],
    ['502: final', [busy(502)], 1, 'server error'],
    ['404: final', [busy(404)], 1, 'client error'],
    ['a broken connection: final', ['refuse' as const], 1, 'failed'],
    ['409: three more times', [busy(409)], 4, 'client error'],
    ['409 once', [busy(409), busy(200)], 2, 'success'],
    ['503 with retry-after under a minute', [busy(503, '30'), busy(200)], 2, 'success'],
    ['429 with retry-after under a minute', [busy(429, '1'), busy(200)], 2, 'success'],
    ['503 without retry-after: final', [busy(503)], 1, 'server error'],
    ['503 with retry-after of a minute: final', [busy(503, '60')], 1, 'server error'],
    ['a timeout: five more times', ['hang' as const], 6, 'timeout'],
    ['a timeout once', ['hang' as const, busy(200)], 2, 'success'],
  ])('%s', async (_name, replies, calls, status) => {
    const { sandbox, ticket, received } = subscribed([...replies]);
    ticket();
    await sandbox.settle();
    expect(received).toHaveLength(calls);
    expect(sandbox.invocations.at(-1)).toMatchObject({ status });
    expect(new Set(received.map(({ body }) => body.id)).size).toBe(1);
  });

  it('keeps each call and its tries for seven days', async () => {
    const { sandbox, webhook, ticket, get } = subscribed([busy(409), busy(200)]);
    ticket();
    await sandbox.settle();
    const list = () => get(`/webhooks/${webhook.id}/invocations`);
    const { invocations } = await list();
    expect(invocations[0]).toMatchObject({ status: 'success', status_code: 200 });
    const path = `/webhooks/${webhook.id}/invocations/${invocations[0].id}/attempts`;
    expect(
      (await get(path)).attempts.map((one: { status_code: number }) => one.status_code),
    ).toEqual([409, 200]);
    expect(
      (await get(`/webhooks/${webhook.id}/invocations?filter[status]=failed`)).invocations,
    ).toEqual([]);
    sandbox.clock.advance(7 * 24 * 3600 * 1000 + 60_000);
    expect((await list()).invocations).toEqual([]);
  });

  it('breaks the circuit at 70 % errors of 100, for five seconds, and loses what happens then', async () => {
    const { sandbox, ticket, received } = subscribed([busy(500)]);
    const { id } = ticket();
    const comment = () => addComment(sandbox, id, { body: 'x', authorId: sandbox.account.ownerId });
    for (let sent = 1; sent < 100; sent += 1) comment();
    await sandbox.settle();
    expect(received).toHaveLength(100);
    comment();
    await sandbox.settle();
    expect(received).toHaveLength(100);
    expect(sandbox.invocations.at(-1)).toMatchObject({ status: 'circuit broken', attempts: [] });
    sandbox.clock.advance(6000);
    comment();
    await sandbox.settle();
    expect(received).toHaveLength(101);
  });

  it('drops, doubles and holds back by faults', async () => {
    const { sandbox, ticket, types, received } = subscribed();
    const { id } = ticket();
    await sandbox.settle();
    received.splice(0);
    const comment = () => addComment(sandbox, id, { body: 'x', authorId: sandbox.account.ownerId });
    sandbox.faults.add({ kind: 'drop-webhook' });
    comment();
    await sandbox.settle();
    expect(received).toHaveLength(0);
    sandbox.faults.add({ kind: 'double-webhook', event: 'comment_added' });
    comment();
    await sandbox.settle();
    expect(received).toHaveLength(2);
    expect(received[0]?.body.id).toBe(received[1]?.body.id);
    received.splice(0);
    sandbox.faults.add({ kind: 'hold-webhook', event: 'comment_added' });
    comment();
    deleteTicket(sandbox, id, sandbox.account.ownerId);
    await sandbox.settle();
    expect(types()).toEqual(['ticket.soft_deleted', 'ticket.comment_added']);
  });

  it('sends sixty a minute on a trial account, and loses the others', async () => {
    const { sandbox, ticket, received } = subscribed([], { trial: true });
    for (let made = 0; made < 61; made += 1) ticket();
    await sandbox.settle();
    expect(received).toHaveLength(60);
    expect(sandbox.invocations.at(-1)?.status).toBe('throttled');
  });

  it('stops when the account closes', async () => {
    const { sandbox, ticket, received } = subscribed(['hang'], { webhookTimeoutMs: 60_000 });
    ticket();
    await vi.waitUntil(() => received.length > 0, { timeout: 10_000 });
    await sandbox.close();
    ticket();
    await sandbox.settle();
    expect(received).toHaveLength(1);
  });
});
