import type { HistoryView, StreamView } from '../../../server/contract/history-view.ts';

/** What one of Zendesk's lists is called; one that has no name here is shown under its own. */
export function streamName({ name, brand }: Pick<StreamView, 'name' | 'brand'>): string {
  const [kind = ''] = name.split(':');
  const words = streamNames[kind] ?? kind;
  return brand === undefined ? words : `${words}, ${brand}`;
}

const streamNames: Record<string, string> = {
  tickets: 'Tickets',
  'ticket-events': 'Comments and other updates',
  users: 'People',
  organizations: 'Organizations',
  account: 'Groups, brands, forms and fields',
  articles: 'Articles',
  'article-changes': 'Edited articles',
};

export const historyStates: Record<HistoryView['state'], string> = {
  'not-started': 'Not begun yet',
  'not-connected': 'Not connected',
  reading: 'Reading',
  following: 'Up to date',
  paused: 'Paused',
  failing: 'In trouble',
};

export const streamStates: Record<StreamView['state'], string> = {
  waiting: 'Waiting for another list',
  reading: 'Reading',
  following: 'Up to date',
  paused: 'Paused',
  failing: 'Failing',
};

/** What an admin does about a failure, by the backend's code. */
export function failureAdvice(code: string | undefined): string {
  return (code && advice[code]) || advice['our-bug']!;
}

const advice: Record<string, string> = {
  reconnect: 'Zendesk does not accept the connection any more. Reconnect the account.',
  skip: 'Zendesk does not give this list to the admin who connected. Check their role and the plan, then reconnect.',
  'retry-later':
    'Zendesk is busy or does not answer. There is nothing to do: it is tried again until it works.',
  'our-bug':
    'Zendesk answered something that Sidebrief does not understand. It is tried again; if it stays like this, report it to whoever runs Sidebrief.',
};

/** Allowances of calls, by Zendesk's own accounting. */
export const bucketNames: Record<string, string> = {
  account: 'All calls to the account',
  exports: 'Exports of tickets and updates',
  'user-exports': 'Export of people',
  'help-center': 'Help center',
};
