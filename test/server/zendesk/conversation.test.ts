import { describe, expect, it } from 'vitest';
import { readConversation, readNewestEntryId } from '../../../server/zendesk/conversation.ts';
import type { ZendeskTicket } from '../../../server/zendesk/tickets.ts';
import { scriptZendesk, type Reply } from './scripted-zendesk.ts';

const ticket: ZendeskTicket = {
  id: '5158',
  subject: 'Card declined',
  status: 'open',
  updatedAt: '2024-06-17T12:00:00Z',
  requesterId: '7',
  isMessaging: false,
  isMerged: false,
  encodedId: undefined,
};
const messaging = { ...ticket, isMessaging: true };

const comment = (id: number, changes: object = {}): object => ({
  id,
  type: 'Comment',
  author_id: 7,
  body: `text ${id}`,
  html_body: `<p>text ${id}</p>`,
  public: true,
  created_at: '2024-06-17T12:00:00Z',
  ...changes,
});

const users = [
  { id: 7, name: 'Cora', role: 'end-user' },
  { id: 8, name: 'Ada', role: 'agent' },
  { id: 9, name: 'Root', role: 'admin' },
];

/** A page as Zendesk sends it: `links.next` is there even on the last one. */
const page = (comments: object[], after?: string): Reply => ({
  body: {
    comments,
    users,
    meta: { has_more: after !== undefined, after_cursor: after ?? 'last' },
    links: { next: 'https://evil.example/api/v2/next' },
  },
});

const event = (id: string, changes: object = {}): object => ({
  id,
  type: 'Message',
  created_at: '2024-06-17T12:00:00Z',
  author: { type: 'user', display_name: 'Cora', 'zen:support:user_id': 7 },
  content: { type: 'text', text: `text ${id}` },
  metadata: {},
  ...changes,
});

const logPage = (events: object[], after?: string): Reply => ({
  body: { events, meta: { has_more: after !== undefined, after_cursor: after ?? null } },
});

describe('The conversation of a ticket', () => {
  it('comes oldest first, with who said what to whom', async () => {
    const answer = page([comment(2, { author_id: 8, public: false }), comment(1)]);
    const entries = await readConversation(scriptZendesk([answer]).client, ticket);
    expect(entries).toEqual([
      {
        id: '1',
        authorId: '7',
        authorName: 'Cora',
        authorRole: 'customer',
        public: true,
        createdAt: '2024-06-17T12:00:00Z',
        attachments: [],
        html: '<p>text 1</p>',
        text: 'text 1',
      },
      expect.objectContaining({ id: '2', authorName: 'Ada', authorRole: 'agent', public: false }),
    ]);
  });

  it('has every page, and ends where Zendesk says so although there is a next link (A-23)', async () => {
    const { client, requests } = scriptZendesk([
      page([comment(250), comment(249)], 'c1'),
      page([comment(148)], 'c2'),
      page([comment(1)]),
    ]);
    const entries = await readConversation(client, ticket);
    expect(entries.map(({ id }) => id)).toEqual(['1', '148', '249', '250']);
    expect(requests.map((request) => new URL(request.url).searchParams.get('page[after]'))).toEqual(
      [null, 'c1', 'c2'],
    );
  });

  it('is asked for at the account only, whatever address an answer names', async () => {
    const { client, requests } = scriptZendesk([page([comment(2)], 'c1'), page([comment(1)])]);
    await readConversation(client, ticket);
    for (const { url } of requests) {
      expect(new URL(url).origin).toBe('https://acme.zendesk.com');
      expect(new URL(url).pathname).toBe('/api/v2/tickets/5158/comments');
    }
  });

  it('is asked for a hundred at a time, newest first, with the people in it', async () => {
    const { client, requests } = scriptZendesk([page([])]);
    await readConversation(client, ticket);
    const { searchParams } = new URL(requests[0]?.url ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      sort: '-created_at',
      'page[size]': '100',
      include: 'users',
    });
  });

  it('fails when a page fails, rather than being half of it (A-24)', async () => {
    const { client } = scriptZendesk([page([comment(2)], 'c1'), { status: 403 }]);
    await expect(readConversation(client, ticket)).rejects.toMatchObject({ remedy: 'skip' });
  });

  it('fails when there is more and no way to ask for it', async () => {
    const body = { comments: [comment(2)], meta: { has_more: true, after_cursor: null } };
    const { client } = scriptZendesk([{ body }]);
    await expect(readConversation(client, ticket)).rejects.toMatchObject({ remedy: 'our-bug' });
  });

  it.each([
    ['the customer who asks', { author_id: 7 }, 'customer'],
    ['another customer', { author_id: 10 }, 'customer'],
    ['an agent', { author_id: 8 }, 'agent'],
    ['an administrator', { author_id: 9 }, 'agent'],
    ['Zendesk itself', { author_id: 0 }, 'system'],
    ['nobody', { author_id: null }, 'system'],
  ])('tells %s from the others', async (_who, author, role) => {
    const body = {
      comments: [comment(1, author)],
      users: [...users, { id: 10, name: 'Cole', role: 'end-user' }],
      meta: { has_more: false },
    };
    const [entry] = await readConversation(scriptZendesk([{ body }]).client, ticket);
    expect(entry?.authorRole).toBe(role);
  });

  it('knows the requester as a customer when Zendesk leaves the people out (A-29)', async () => {
    const body = { comments: [comment(1)], meta: { has_more: false } };
    const [entry] = await readConversation(scriptZendesk([{ body }]).client, ticket);
    expect(entry).toMatchObject({ authorRole: 'customer', authorName: undefined });
  });

  it('takes a comment that does not say it is public for an internal one', async () => {
    const answer = page([comment(1, { public: null })]);
    const [entry] = await readConversation(scriptZendesk([answer]).client, ticket);
    expect(entry?.public).toBe(false);
  });

  it('keeps a comment without any text', async () => {
    const answer = page([comment(1, { body: null, html_body: null })]);
    const [entry] = await readConversation(scriptZendesk([answer]).client, ticket);
    expect(entry).toMatchObject({ id: '1', html: undefined, text: undefined });
  });
});

describe('The conversation of a messaging ticket', () => {
  it('is its log, where the messages are: every page, oldest first', async () => {
    const { client, requests } = scriptZendesk([
      logPage([event('b')], 'c1'),
      logPage([event('a')]),
    ]);
    const entries = await readConversation(client, messaging);
    expect(entries.map(({ id, text, html }) => [id, text, html])).toEqual([
      ['a', 'text a', undefined],
      ['b', 'text b', undefined],
    ]);
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(
      Array(2).fill('/api/v2/tickets/5158/conversation_log'),
    );
  });

  it.each([
    ['user', 'customer'],
    ['agent', 'agent'],
    ['bot', 'bot'],
    ['business', 'system'],
    [null, 'system'],
  ])('takes an author of the type %s for %s', async (type, authorRole) => {
    const answer = logPage([event('a', { author: { type, display_name: 'X' } })]);
    const [entry] = await readConversation(scriptZendesk([answer]).client, messaging);
    expect(entry).toMatchObject({ authorRole, authorName: 'X', authorId: undefined });
  });

  it.each([
    ['a message', event('a'), true],
    ['a public comment', event('a', { type: 'Comment', metadata: { public: true } }), true],
    ['an internal note', event('a', { type: 'Comment', metadata: { public: false } }), false],
    ['a comment that does not say', event('a', { type: 'Comment' }), false],
  ])('knows whether the customer saw %s', async (_what, one, isPublic) => {
    const [entry] = await readConversation(scriptZendesk([logPage([one])]).client, messaging);
    expect(entry?.public).toBe(isPublic);
  });
});

describe('The newest entry of a ticket', () => {
  it('is asked for alone, in the same order as the sidebar asks', async () => {
    const { client, requests } = scriptZendesk([page([comment(9)], 'more')]);
    expect(await readNewestEntryId(client, ticket)).toBe('9');
    const { searchParams } = new URL(requests[0]?.url ?? '');
    expect(searchParams.get('page[size]')).toBe('1');
    expect(searchParams.get('sort')).toBe('-created_at');
    expect(requests).toHaveLength(1);
  });

  it('is taken from the log on messaging tickets', async () => {
    const { client } = scriptZendesk([logPage([event('m9')], 'more')]);
    expect(await readNewestEntryId(client, messaging)).toBe('m9');
  });

  it('is none when nobody said anything', async () => {
    expect(await readNewestEntryId(scriptZendesk([page([])]).client, ticket)).toBeUndefined();
  });
});
