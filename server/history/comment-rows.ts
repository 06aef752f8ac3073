import { cleanConversation } from '../conversation/clean-conversation.ts';
import { findOrigins } from '../conversation/find-origins.ts';
import type { pastComments } from '../db/history-schema.ts';
import type { NameMasker } from '../masking/departed-names.ts';
import { maskConversation } from '../masking/mask-conversation.ts';
import { maskText } from '../masking/mask-text.ts';
import { findArticleLinks } from '../zendesk/find-article-links.ts';
import type { Entry } from '../zendesk/conversation.ts';

export type CommentRow = typeof pastComments.$inferInsert;

/**
 * What is kept of a ticket's comments: what people wrote, cleaned and masked, where of Zendesk's own text each piece of
 * it stands, and which help articles it links to.
 */
export function commentRows(
  installId: string,
  ticket: { id: string; encodedId: string | undefined },
  entries: Entry[],
  maskNames?: NameMasker,
): CommentRow[] {
  const raw = new Map(entries.map((entry) => [entry.id, entry]));
  return maskConversation(cleanConversation(ticket, entries), maskNames).map((entry) => ({
    installId,
    ticketId: ticket.id,
    commentId: entry.id,
    // Machines have no number, or one below nothing.
    authorId: entry.authorId && /^[1-9]/.test(entry.authorId) ? entry.authorId : null,
    authorRole: entry.authorRole === 'system' ? null : entry.authorRole,
    public: entry.public,
    createdAt: new Date(entry.createdAt),
    text: entry.text,
    origins: findOrigins(entry.text, raw.get(entry.id)?.plain),
    articleIds: findArticleLinks(raw.get(entry.id)?.html ?? raw.get(entry.id)?.text),
    attachments: (raw.get(entry.id)?.attachments ?? []).map((file) => ({
      ...file,
      name: maskText(file.name, maskNames),
    })),
  }));
}
