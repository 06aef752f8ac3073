import type { LedgerDay, LedgerKind } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';

export const kindNames: Record<LedgerKind, string> = {
  tickets: 'Tickets',
  comments: 'Comments',
  articles: 'Articles',
  users: 'People',
  organizations: 'Organizations',
};

/** "12 by status, 3 by form"; blank when nothing is left out. */
export function reasonsOf(leftOut: LedgerDay['leftOut']): string {
  const counts = new Map<string, number>();
  for (const { why, count } of leftOut) counts.set(why, (counts.get(why) ?? 0) + count);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, count]) => `${inFigures(count)} ${reasons[why] ?? why}`)
    .join(', ');
}

/** Why tickets are read one at a time, in words of the admin's. */
export const singleReadReasons: Record<string, string> = {
  messaging: 'Messaging conversations, which the export does not hold',
  'before-window': 'Written before the window began',
  returned: 'Came back after they were deleted or left out',
  'changed-comment': 'A comment was changed or taken away',
  asked: 'Asked for by themselves',
  differs: 'Differed from Zendesk when they were compared',
};

const reasons: Record<string, string> = {
  deleted: 'deleted',
  'before-window': 'older than the window',
  status: 'by status',
  group: 'by group',
  brand: 'by brand',
  form: 'by form',
  type: 'by type',
  'ai-agent': 'by an AI agent alone',
  draft: 'drafts',
  unreadable: 'in an unknown form',
};
