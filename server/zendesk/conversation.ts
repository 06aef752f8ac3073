import { z } from 'zod';
import { newestFirst } from '../contract/widget.ts';
import { attachmentsOf, type Attachment } from './attachments.ts';
import type { ZendeskClient } from './client.ts';
import { attachmentObject, commentsAnswer, cursorMeta, zendeskId } from './payloads.ts';
import type { ZendeskTicket } from './tickets.ts';

/** One comment, or one message or comment of a messaging ticket's conversation log. */
export interface Entry {
  id: string;
  authorId: string | undefined;
  authorName: string | undefined;
  authorRole: 'customer' | 'agent' | 'bot' | 'system';
  public: boolean;
  createdAt: string;
  /** HTML keeps the styles that show which text was hidden; plain `text` only where there is no HTML. */
  html: string | undefined;
  text: string | undefined;
  /** The text as a client of Zendesk's sees it, hidden parts and all: `plain_body`, or a message's own text. */
  plain?: string | undefined;
  attachments?: Attachment[];
  /** Of its author, as Zendesk spells it ("pt-BR"), where it was told. */
  authorLocale?: string | undefined;
}

const pageSize = 100;

/**
 * The whole conversation, oldest first: every page of comments, or of the conversation log on messaging
 * tickets, whose messages are not among the comments.
 */
export async function readConversation(
  client: ZendeskClient,
  ticket: ZendeskTicket,
): Promise<Entry[]> {
  // While somebody writes, an entry may be told on two pages.
  const entries = new Map<string, Entry>();
  let after: string | undefined;
  do {
    const page = await readPage(client, ticket, pageSize, after);
    for (const entry of page.entries) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    after = page.after;
  } while (after);
  // The pages come newest first.
  return [...entries.values()].reverse();
}

/**
 * The id of the newest entry: what the sidebar, in the agent's own session, reads as its proof. It must be
 * the same question as the sidebar's, since entries of one second have no other order.
 *
 * @returns `undefined` when the ticket has no entry
 */
export async function readNewestEntryId(
  client: ZendeskClient,
  ticket: ZendeskTicket,
): Promise<string | undefined> {
  return (await readPage(client, ticket, 1)).entries[0]?.id;
}

interface Page {
  entries: Entry[];
  after: string | undefined;
}

async function readPage(
  client: ZendeskClient,
  ticket: ZendeskTicket,
  size: number,
  after?: string,
): Promise<Page> {
  const query = new URLSearchParams({
    sort: newestFirst,
    'page[size]': String(size),
    ...(after ? { 'page[after]': after } : {}),
  });
  return ticket.isMessaging
    ? readLogPage(client, ticket, query)
    : readCommentPage(client, ticket, query);
}

async function readCommentPage(
  client: ZendeskClient,
  ticket: ZendeskTicket,
  query: URLSearchParams,
): Promise<Page> {
  query.set('include', 'users');
  const page = await client.request(
    {
      method: 'GET',
      path: `/api/v2/tickets/${ticket.id}/comments?${query}`,
      name: 'tickets/{id}/comments',
    },
    commentsAnswer,
  );
  const users = new Map((page.users ?? []).map((user) => [user.id, user]));
  const entries = page.comments.map((comment): Entry => {
    const author = comment.author_id ? users.get(comment.author_id) : undefined;
    return {
      id: comment.id,
      authorId: comment.author_id ?? undefined,
      authorName: author?.name ?? undefined,
      authorRole: roleOf(author?.role, comment.author_id ?? undefined, ticket),
      authorLocale: author?.locale ?? undefined,
      public: comment.public ?? false,
      createdAt: comment.created_at,
      attachments: attachmentsOf(comment.attachments),
      ...wordsOf(comment),
    };
  });
  return { entries, after: nextOf(page.meta) };
}

/**
 * A call's own text is a caption that Zendesk writes: who called whom and for how long. What was said stands in
 * its transcript, where the account has calls transcribed.
 */
function wordsOf(
  comment: z.infer<typeof commentsAnswer>['comments'][number],
): Pick<Entry, 'html' | 'text' | 'plain'> {
  if (comment.type !== 'VoiceComment') {
    const { html_body: html, body: text, plain_body: plain } = comment;
    return { html: html ?? undefined, text: text ?? undefined, plain: plain ?? undefined };
  }
  return { html: undefined, text: comment.data?.transcription_text ?? undefined };
}

/** Side-loaded users tell the role. Where one is missing only the requester is known; a guess would be an invention. */
function roleOf(
  role: string | null | undefined,
  authorId: string | undefined,
  ticket: ZendeskTicket,
): Entry['authorRole'] {
  if (role === 'agent' || role === 'admin') return 'agent';
  if (role === 'end-user' || (authorId !== undefined && authorId === ticket.requesterId)) {
    return 'customer';
  }
  return 'system';
}

const logAnswer = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      created_at: z.string(),
      author: z.object({
        type: z.string().nullish(),
        display_name: z.string().nullish(),
        'zen:support:user_id': z.union([zendeskId, z.number()]).nullish(),
      }),
      content: z.object({ text: z.string().nullish(), body: z.string().nullish() }).loose(),
      attachments: z.array(attachmentObject).nullish().catch(undefined),
      metadata: z.object({ public: z.boolean().nullish() }).loose(),
    }),
  ),
  meta: cursorMeta,
});

async function readLogPage(
  client: ZendeskClient,
  ticket: ZendeskTicket,
  query: URLSearchParams,
): Promise<Page> {
  const page = await client.request(
    {
      method: 'GET',
      path: `/api/v2/tickets/${ticket.id}/conversation_log?${query}`,
      name: 'tickets/{id}/conversation_log',
    },
    logAnswer,
  );
  const entries = page.events.map((event): Entry => {
    const type = event.author.type;
    return {
      id: event.id,
      authorId: event.author['zen:support:user_id']?.toString(),
      authorName: event.author.display_name ?? undefined,
      authorRole:
        type === 'user' ? 'customer' : type === 'agent' || type === 'bot' ? type : 'system',
      // Messages have no `public`: they are the conversation with the customer. Comments in the log say it.
      public: event.metadata.public ?? event.type !== 'Comment',
      createdAt: event.created_at,
      attachments: attachmentsOf(event.attachments),
      html: event.content.body ?? undefined,
      text: event.content.text ?? undefined,
      plain: event.content.text ?? undefined,
    };
  });
  return { entries, after: nextOf(page.meta) };
}

function nextOf(meta: { has_more: boolean; after_cursor?: string | null }): string | undefined {
  return meta.has_more ? (meta.after_cursor ?? undefined) : undefined;
}
