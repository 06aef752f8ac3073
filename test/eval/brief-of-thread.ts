import { basicBrief, type BriefBody } from '../../server/briefs/basic/basic-brief.ts';
import { cleanConversation } from '../../server/conversation/clean-conversation.ts';
import { maskConversation } from '../../server/masking/mask-conversation.ts';
import type { Entry } from '../../server/zendesk/conversation.ts';
import type { LabelledThread } from './read-threads.ts';

/** The brief of a labelled thread, made as the product makes it. */
export function briefOfThread({ subject, status, entries }: LabelledThread): BriefBody {
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
  const cleaned = maskConversation(cleanConversation({ encodedId: undefined }, conversation));
  const updatedAt = entries.at(-1)?.at.toISOString() ?? '';
  const source = { status, subject, isMessaging: false, updatedAt };
  return basicBrief(source, cleaned, { useNotes: false });
}
