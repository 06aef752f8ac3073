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
