import type { Comment } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { showAttachment } from '../show/show-attachment.ts';
import type { Attachment } from './attachment.ts';

/** What webhooks tell of a file that came to a comment or was taken from it: where it is, never what it says. */
export function attachmentEvent(
  sandbox: Sandbox,
  comment: Comment,
  attachment: Attachment,
): Record<string, unknown> {
  return {
    comment: {
      id: String(comment.id),
      attachment: {
        id: String(attachment.id),
        filename: attachment.fileName,
        content_type: attachment.contentType,
        content_url: showAttachment(sandbox, attachment).content_url,
        is_public: comment.public,
      },
    },
  };
}
