import type { Comment } from '../account.ts';
import type { NewAttachment } from '../attachments/attachment.ts';
import { buildAttachment } from '../attachments/build-attachment.ts';
import type { Sandbox } from '../sandbox.ts';
import { commentHtml } from './comment-html.ts';
import { commentText } from './comment-text.ts';

const MAX_COMMENT_BYTES = 64 * 1024;

export interface NewComment {
  id?: number;
  /** Plain text; `htmlBody` wins when both are given. */
  body?: string;
  htmlBody?: string;
  /** Omitted, it inherits from the ticket. */
  public?: boolean;
  authorId: number;
  type?: Comment['type'];
  channel?: string;
  /** ISO 8601; default now. */
  createdAt?: string;
  attachments?: NewAttachment[];
}

/** A comment of the account, its text silently cut at 64 kB as Zendesk does. */
export function buildComment(
  sandbox: Sandbox,
  input: NewComment & { public: boolean; auditId: number },
): Comment {
  const htmlBody = input.htmlBody === undefined ? undefined : cut(input.htmlBody);
  const text = htmlBody === undefined ? cut(input.body ?? '') : commentText(htmlBody);
  return {
    id: input.id ?? sandbox.ids.next(),
    type: input.type ?? 'Comment',
    authorId: input.authorId,
    htmlBody: htmlBody === undefined ? commentHtml(text) : wrapped(htmlBody),
    plainBody: text,
    public: input.public,
    redacted: false,
    attachments: (input.attachments ?? []).map((one) => buildAttachment(sandbox, one)),
    auditId: input.auditId,
    channel: input.channel ?? 'web',
    createdAt: input.createdAt ?? sandbox.clock.iso(),
  };
}

function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_COMMENT_BYTES) return text;
  // A character that straddles the limit goes whole.
  return bytes.subarray(0, MAX_COMMENT_BYTES).toString().replace(/�+$/, '');
}

function wrapped(html: string): string {
  return html.includes('zd-comment') ? html : `<div class="zd-comment" dir="auto">${html}</div>`;
}
