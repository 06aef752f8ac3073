/** The way between the pages of one Zendesk account. */
export const accountPageEn = {
  pages: 'Pages of this account',
  overview: 'Overview',
  features: 'Features',
  topics: 'Topics',
  history: 'History',
  models: 'AI model',
  quality: 'Quality and use',
  data: 'Data',
  activity: 'Activity',
} as const;

export type AccountPageKey = keyof typeof accountPageEn;
export type AccountPageStrings = Readonly<Record<AccountPageKey, string>>;
