import {
  accountHealthHref,
  accountHref,
  activityHref,
  dataHref,
  featuresHref,
  historyHref,
  modelsHref,
  qualityHref,
  topicsHref,
} from '../router/read-route.ts';

/** Where the pages of an account are, in the order in which they are named. */
export const hrefs = {
  overview: accountHref,
  features: featuresHref,
  topics: topicsHref,
  history: historyHref,
  models: modelsHref,
  quality: qualityHref,
  health: accountHealthHref,
  data: dataHref,
  activity: activityHref,
} satisfies Record<string, (id: string) => string>;

/** One of the pages of an account. */
export type AccountPart = keyof typeof hrefs;
