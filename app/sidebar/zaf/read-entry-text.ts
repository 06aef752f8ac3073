import { z } from 'zod';
import { newestFirst } from '../../../server/contract/widget.ts';
import type { ZafClient } from './client.ts';
import { sendRequest } from './send-request.ts';

interface AskedEntry {
  ticketId: string;
  entryId: string;
  signal: AbortSignal;
}

/**
 * The text of one comment, or of one entry of a messaging ticket's conversation log, in the agent's own
 * session. It is looked for among the newest hundred and then among the oldest hundred: receipts rest on how
 * a ticket began and on what was said last.
 *
 * @returns `undefined` when it is not among them, or carries no text
 * @throws RequestError
 */
export async function readEntryText(
  client: Pick<ZafClient, 'request'>,
  { ticketId, entryId, signal }: AskedEntry,
): Promise<string | undefined> {
  // Comments have a number for an id, messages do not.
  const list = /^\d+$/.test(entryId) ? 'comments' : 'conversation_log';
  for (const sort of [newestFirst, 'created_at']) {
    const url = `/api/v2/tickets/${ticketId}/${list}?sort=${sort}&page[size]=100`;
    const request = { url, type: 'GET', dataType: 'json', autoRetry: false } as const;
    const page = await sendRequest(client, request, answer, { deadlineMs: 10_000, signal });
    const found = [...page.comments, ...page.events].find(({ id }) => id === entryId);
    if (found) return textOf(found);
    if (!page.meta?.has_more) return undefined;
  }
  return undefined;
}

const entry = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  html_body: z.string().nullish(),
  body: z.string().nullish(),
  content: z.object({ text: z.string().nullish(), body: z.string().nullish() }).nullish(),
});

/** Comments as `comments`, a conversation log as `events`; an entry's own text is `content` in the latter. */
const answer = z.object({
  comments: z.array(entry).default([]),
  events: z.array(entry).default([]),
  meta: z.object({ has_more: z.boolean() }).nullish(),
});

function textOf({ html_body, body, content }: z.infer<typeof entry>): string | undefined {
  const html = html_body ?? content?.body;
  return html ? htmlText(html) : (content?.text ?? body ?? undefined);
}

/** A document that is parsed and never shown loads nothing and runs nothing. */
function htmlText(html: string): string {
  const apart = html.replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b/gi, '\n$&');
  const { body } = new DOMParser().parseFromString(apart, 'text/html');
  for (const unread of body.querySelectorAll('style, script, template')) unread.remove();
  return body.textContent ?? '';
}
