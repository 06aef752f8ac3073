import type { CleanEntry } from '../../../../server/conversation/clean-conversation.ts';
import { basicBrief, type BriefBody } from '../../../../server/briefs/basic/basic-brief.ts';

type Line = [by: CleanEntry['authorRole'] | 'note', text: string];

/** A conversation of one entry an hour, from Monday 14 September 2026, 08:00 UTC. */
export function conversation(lines: Line[]): CleanEntry[] {
  return lines.map(([by, text], index) => ({
    id: String(index + 1),
    authorId: undefined,
    authorName: by === 'customer' ? 'Jo' : 'Sam',
    authorRole: by === 'note' ? 'agent' : by,
    public: by !== 'note',
    createdAt: new Date(Date.UTC(2026, 8, 14, 8 + index)).toISOString(),
    text,
    leftOut: [],
  }));
}

/** The brief of such a conversation on an open ticket. */
export function briefOf(
  lines: Line[],
  { status = 'open', useNotes = false, isMessaging = false, subject = 'Question' } = {},
): BriefBody {
  const source = { status, subject, isMessaging, updatedAt: '2026-09-15T00:00:00Z' };
  return basicBrief(source, conversation(lines), { useNotes });
}

/** Every receipt of a brief. */
export function receiptsOf(brief: BriefBody) {
  const { standing, sentiment, statements, details, promises, questions } = brief;
  return [
    standing,
    ...(sentiment ? [sentiment] : []),
    ...statements,
    ...details,
    ...promises,
    ...questions,
  ].flatMap((part) => part.receipts);
}
