import type { Comment } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { showAttachment } from './show-attachment.ts';

/** A comment as the API answers it. */
export function showComment(sandbox: Sandbox, comment: Comment): Record<string, unknown> {
  return {
    id: comment.id,
    type: comment.type,
    author_id: comment.authorId,
    body: comment.plainBody,
    html_body: comment.htmlBody,
    plain_body: comment.plainBody,
    public: comment.public,
    attachments: comment.attachments.map((attachment) => showAttachment(sandbox, attachment)),
    audit_id: comment.auditId,
    via: { channel: comment.channel, source: { from: {}, to: {}, rel: null } },
    created_at: comment.createdAt,
    ...(comment.type === 'VoiceComment' ? { data: showCall(comment) } : {}),
    metadata: {
      system: { client: null, ip_address: null, latitude: null, longitude: null, location: null },
      custom: {},
    },
  };
}

/** What Zendesk knows of a call: its transcript stands below a caption in the comment's own text, and here alone. */
function showCall(comment: Comment): Record<string, unknown> {
  const transcript = comment.plainBody.split(/^Transcript:\n/m)[1];
  return { transcription_text: transcript?.trim() ?? null };
}
