import { activityDeedsEn } from './deeds/en.ts';
import { activityPartsEn } from './parts/en.ts';

/** The activity log. `{{name}}` is filled in. */
export const activityEn = {
  ...activityDeedsEn,
  ...activityPartsEn,
  'ticket.wrong': 'Enter the number of a ticket.',
  account: 'Account',
  'account.all': 'All accounts',
  'account.unknown': 'An account that is not there',
  'account.deleted': '{{name}} (deleted)',
  person: 'Done by',
  'person.all': 'Everybody',
  'person.unknown': 'Somebody who is not there',
  removed: '{{name}} (removed)',
  kind: 'Kind',
  'kind.all': 'Everything',
  ticket: 'Ticket',
  from: 'From',
  to: 'To',
  show: 'Show',
  clear: 'Clear',
  title: 'Activity',
  entries: 'Entries',
  'agent.unnamed': 'Agent {{id}}',
  agent: '{{name}} (agent)',
  somebody: 'Somebody',
  'older.failed': 'Older entries could not be read',
  older: 'Show older entries',
  log: 'Activity log',
  'log.more':
    'Who changed what, and everything that was written to Zendesk, newest first. It holds no words of tickets.',
  theLog: 'the log',
  empty: 'Nothing has happened yet. What you and others change will be listed here.',
  noMatch: 'Nothing matches. Choose other filters, or a longer time.',
  csv: 'Download as CSV',
  receipt: 'Receipt',
  'kind.zendesk': 'Written to Zendesk',
  'kind.connection': 'Connection',
  'kind.topics': 'Topics',
  'kind.briefs': 'Briefs',
  'kind.history': 'History',
  'kind.models': 'AI model',
  'kind.people': 'People',
  'kind.work': 'Background work',
} as const;

export type ActivityKey = keyof typeof activityEn;
export type ActivityStrings = Readonly<Record<ActivityKey, string>>;
