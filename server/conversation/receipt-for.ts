import type { Receipt } from '../contract/brief.ts';
import type { CleanEntry } from './clean-conversation.ts';

/** @param passage words that stand in the entry's text exactly so */
export function receiptFor(entry: CleanEntry, passage: string): Receipt {
  return {
    entryId: entry.id,
    authorName: entry.authorName ?? '',
    authorRole: entry.authorRole,
    at: entry.createdAt,
    public: entry.public,
    passage,
  };
}
