import type { Comment, LogEntry } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { showAttachment } from './show-attachment.ts';

/** A message of a conversation as the conversation log answers it; the system speaks as a bot. */
export function showMessage(entry: LogEntry): Record<string, unknown> {
  const fromPerson = entry.authorType === 'end_user';
  return {
    id: entry.id,
    type: 'Messaging::ConversationMessage',
    author: {
      display_name: entry.authorName,
      type: fromPerson ? 'user' : entry.authorType === 'agent' ? 'agent' : 'bot',
      'zen:support:user_id': entry.authorId ?? -1,
    },
    content: { type: 'text', text: entry.text },
    attachments: [],
    created_at: entry.createdAt,
    received_at: entry.createdAt,
    reference: `zen:sunco:conversation_message:${entry.id}`,
    metadata: { custom: {}, system: {}, ticket_version: 0 },
  };
}

/** A comment (an internal note, say) as it stands in the conversation log. */
export function showLoggedComment(sandbox: Sandbox, comment: Comment): Record<string, unknown> {
  const author = sandbox.account.users.get(comment.authorId);
  return {
    id: String(comment.id),
    type: 'Comment',
    author: {
      display_name: author?.name ?? '',
      type: author && author.role !== 'end-user' ? 'agent' : 'user',
      'zen:support:user_id': comment.authorId,
    },
    content: { type: 'html', body: comment.htmlBody },
    attachments: comment.attachments.map((attachment) => showAttachment(sandbox, attachment)),
    created_at: comment.createdAt,
    reference: `zen:ticket_event:${comment.id}`,
    metadata: { custom: {}, public: comment.public, system: {}, ticket_version: 0 },
  };
}
