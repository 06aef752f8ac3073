import type { LedgerDay, LedgerKind } from '../contract/history-view.ts';

/** What Zendesk listed of a day, and what of it is stored; the day is `undated` where Zendesk does not say. */
export type ListedDay = LedgerDay & { inZendesk: number };

/** What a list held of a day. */
interface OfDay {
  day: string;
  listed: number;
  stored: number;
  drafts?: number;
  unreadable?: number;
  readAt: Date;
}

/** A line of the ledger from a list of Zendesk's. */
export function dayOfList(
  kind: LedgerKind,
  { day, listed, stored, drafts = 0, unreadable = 0, readAt }: OfDay,
): ListedDay {
  const leftOut = [
    { why: 'draft', count: drafts },
    // Some of them are stored as they were before.
    { why: 'unreadable', count: Math.min(unreadable, Math.max(0, listed - drafts - stored)) },
  ].filter(({ count: some }) => some > 0);
  return { kind, day, inZendesk: listed, stored, leftOut, countedAt: readAt.toISOString() };
}
