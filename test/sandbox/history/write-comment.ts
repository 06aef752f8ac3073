import type { Audit, Comment, Ticket } from '../account.ts';
import type { NewAttachment } from '../attachments/attachment.ts';
import { buildAttachment } from '../attachments/build-attachment.ts';
import type { Sandbox } from '../sandbox.ts';
import { commentHtml } from '../tickets/comment-html.ts';

interface Words {
  text: string;
  public: boolean;
  voice?: boolean;
  channel?: string;
  attachments?: NewAttachment[];
}

/** Puts a comment into a ticket's past as part of an update, by its author and at its moment. */
export function writeComment(
  sandbox: Sandbox,
  ticket: Ticket,
  audit: Audit,
  words: Words,
): Comment {
  const comment: Comment = {
    id: sandbox.ids.next(),
    type: words.voice ? 'VoiceComment' : 'Comment',
    authorId: audit.authorId,
    htmlBody: commentHtml(words.text),
    plainBody: words.text,
    public: words.public,
    redacted: false,
    attachments: (words.attachments ?? []).map((one) => buildAttachment(sandbox, one)),
    auditId: audit.id,
    channel: words.channel ?? 'web',
    createdAt: audit.createdAt,
  };
  ticket.comments.push(comment);
  audit.events.push({ id: sandbox.ids.next(), type: comment.type, commentId: comment.id });
  return comment;
}
