import type { RetentionKind } from '../../../server/contract/retention.ts';

/** What each kind is, and from when its days count. */
export const retentionWords: Record<RetentionKind, { name: string; meaning: string }> = {
  briefs: {
    name: 'Briefs',
    meaning:
      'Of tickets nobody works on any more, from when the brief was made. Whoever opens such a ticket gets a new one.',
  },
  replies: { name: 'Suggested replies', meaning: 'From when they were written.' },
  looks: {
    name: 'What agents saw last',
    meaning: 'For “since you last looked”, from an agent’s last visit to a ticket.',
  },
  feedback: {
    name: 'Thumbs',
    meaning: 'On briefs, recommendations and replies. The figures of quality rest on them.',
  },
  events: {
    name: 'Webhooks received',
    meaning: 'Which ticket, and what happened to it; no words.',
  },
  calls: {
    name: 'Figures of model calls',
    meaning: 'When, for which ticket, how many tokens, what it cost.',
  },
  activity: { name: 'Activity', meaning: 'Who did what when, every write to Zendesk among it.' },
};
