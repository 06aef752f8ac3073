import {
  cleanConversation,
  type CleanEntry,
} from '../../server/conversation/clean-conversation.ts';
import { maskConversation } from '../../server/masking/mask-conversation.ts';
import type { Entry } from '../../server/zendesk/conversation.ts';
import type { LabelledThread } from './read-threads.ts';

/** The entries of a labelled thread, cleaned and masked as the product does it. */
export function entriesOfThread({ entries }: Pick<LabelledThread, 'entries'>): CleanEntry[] {
  const conversation = entries.map((entry): Entry => ({
    id: entry.id,
    authorId: undefined,
    authorName: entry.name,
    authorRole: entry.by,
    public: entry.public,
    createdAt: entry.at.toISOString(),
    html: entry.html,
    text: entry.text,
  }));
  return maskConversation(cleanConversation({ encodedId: undefined }, conversation));
}
