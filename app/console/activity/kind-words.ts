import type { ActivityKind } from '../../../server/contract/activity.ts';

/** What entries are about, as the filter has it. */
export const kindWords: Record<ActivityKind, string> = {
  zendesk: 'Written to Zendesk',
  connection: 'Connection',
  topics: 'Topics',
  briefs: 'Briefs',
  history: 'History',
  models: 'AI model',
  people: 'People',
  work: 'Background work',
};
