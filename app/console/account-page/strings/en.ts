/** The way between the pages of one Zendesk account. */
export const accountPageEn = {
  pages: 'Pages of this account',
  more: 'Everything about this account',
  overview: 'Overview',
  features: 'Features',
  topics: 'Topics',
  history: 'History',
  models: 'AI model',
  quality: 'Quality and use',
  health: 'Health',
  data: 'Data',
  activity: 'Activity',
  'topics.more':
    'Which drop-down field holds what a ticket is about, whether its options are suggested or set by themselves, and how often that is right.',
  'topics.open': 'Open the topics',
  'history.more':
    'Tickets, comments and articles that Sidebrief keeps to find similar ones: how far they are read, what is kept, and whether anything is missing.',
  'history.open': 'Open the history',
  'models.more':
    'Whether a model writes briefs and replies, which one, what it may cost, what it is never shown, and what exactly was sent to it.',
  'models.open': 'Open the AI model',
  'quality.more':
    'What agents open, what helps them and what does not, topics set and taken back, day by day.',
  'quality.open': 'Open the figures',
  'health.more':
    'What waits, what failed and why, and which webhooks came, were refused or did not come.',
  'health.open': 'Open the health',
  'data.more':
    'Delete everything about a ticket, a person or an organization, with a receipt, and look whether words are stored anywhere.',
  'data.open': 'Open the data',
  'activity.more': 'Who changed what here and when, and everything that was written to Zendesk.',
  'activity.open': 'Open the activity log',
} as const;

export type AccountPageKey = keyof typeof accountPageEn;
export type AccountPageStrings = Readonly<Record<AccountPageKey, string>>;
