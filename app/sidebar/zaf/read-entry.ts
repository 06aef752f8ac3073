import { z } from 'zod';
import { newestFirst } from '../../../server/contract/widget.ts';
import type { ZafClient } from './client.ts';
import { sendRequest } from './send-request.ts';

export interface AskedEntry {
  ticketId: string;
  entryId: string;
  signal: AbortSignal;
  /** Also reads who wrote a comment; a message names its author itself. */
  withAuthor?: boolean;
}

/** A comment, or an entry of a conversation log, as Zendesk answers it, with who wrote it where that is known. */
export type Entry = z.infer<typeof entry> & { user?: z.infer<typeof user> };

/**
 * One comment, or one entry of a messaging ticket's conversation log, in the agent's own session. It is looked for
 * among the newest hundred and then among the oldest hundred: receipts rest on how a ticket began and on what was
 * said last.
 *
 * @returns `undefined` when it is not among them
 * @throws RequestError
 */
export async function readEntry(
  client: Pick<ZafClient, 'request'>,
  { ticketId, entryId, signal, withAuthor = false }: AskedEntry,
): Promise<Entry | undefined> {
  // Comments have a number for an id, messages do not.
  const isComment = /^\d+$/.test(entryId);
  const list = isComment ? 'comments' : 'conversation_log';
  const more = isComment && withAuthor ? '&include=users' : '';
  for (const sort of [newestFirst, 'created_at']) {
    const url = `/api/v2/tickets/${ticketId}/${list}?sort=${sort}&page[size]=100${more}`;
    const request = { url, type: 'GET', dataType: 'json', autoRetry: false } as const;
    const page = await sendRequest(client, request, answer, { deadlineMs: 10_000, signal });
    const found = [...page.comments, ...page.events].find(({ id }) => id === entryId);
    if (found) return { ...found, user: page.users.find(({ id }) => id === found.author_id) };
    if (!page.meta?.has_more) return undefined;
  }
  return undefined;
}

const id = z.union([z.string(), z.number()]).transform(String);
const text = z.string().nullish();

const entry = z.object({
  id,
  html_body: text,
  plain_body: text,
  body: text,
  content: z.object({ text, body: text }).nullish(),
  public: z.boolean().nullish(),
  created_at: text,
  author_id: id.nullish(),
  author: z.object({ display_name: text, type: text }).nullish(),
});

const user = z.object({ id, name: text, role: text });

/** Comments as `comments`, a conversation log as `events`; an entry's own text is `content` in the latter. */
const answer = z.object({
  comments: z.array(entry).default([]),
  events: z.array(entry).default([]),
  users: z.array(user).default([]),
  meta: z.object({ has_more: z.boolean() }).nullish(),
});
