import type { LedgerDay, LedgerKind } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';

export const kindNames: Record<LedgerKind, string> = {
  tickets: 'Tickets',
  comments: 'Comments',
  users: 'People',
  organizations: 'Organizations',
  articles: 'Articles',
  groups: 'Groups',
  fields: 'Ticket fields',
  options: 'Options of fields',
  forms: 'Forms',
  brands: 'Brands',
};

/** How it is known what there is in Zendesk. */
export const countedBy = {
  days: 'Its count of each day',
  count: 'Its count of all',
  list: 'Its whole list',
  sample: 'A sample',
};

/** Where the days of a kind come from. */
export function howDaysAreTold(kind: LedgerKind): string {
  switch (kind) {
    case 'tickets':
      return 'Zendesk counts the tickets created on each day.';
    case 'comments':
      return 'Zendesk counts no comments: those of some tickets after the other are compared word by word. Each comparison counts, also of a comment that was compared before.';
    case 'users':
    case 'organizations':
      return 'Zendesk counts these as a whole, in the table above, and not by day: a day has those that its export, read from its beginning, says were created on it.';
    case 'options':
      return 'Options stand on the day on which their field was created. What there is in Zendesk is what its last whole list of fields held.';
    case 'articles':
      return 'Each language of an article counts by itself. What there is in Zendesk is what the last whole lists of all help centres held.';
    default:
      return 'Zendesk does not count these by day: what there is in Zendesk is what its last whole list held, by the day of creation.';
  }
}

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
