import { z } from 'zod';

const count = z.number().int().nonnegative();

/** How one kind of background work stands. */
export const jobsOfKind = z.object({
  name: z.string(),
  waiting: count,
  running: count,
  failed: count,
  /** Since when the oldest one waits that could be done now. */
  oldestDueAt: z.string().optional(),
});

/** Work that was given up after all its tries. */
export const failedJob = z.object({
  id: z.string(),
  name: z.string(),
  /** Without a name it was deleted meanwhile. */
  account: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  ticketId: z.string().optional(),
  /** Why, by a code of `job-failures-said.ts`, never in the words of the failure. */
  reason: z.string(),
  /** The class of the failure, for whoever looks for it in the code. */
  detail: z.string().optional(),
  tries: count,
  at: z.string(),
});
export type FailedJob = z.infer<typeof failedJob>;

/** How the deployment, or the accounts that somebody may see, is doing. */
export const healthView = z.object({
  jobs: z.array(jobsOfKind),
  /** The newest ones; they are kept for a week. */
  failed: z.array(failedJob),
  /**
   * Webhooks by day (UTC), newest first: what was taken, what was not, and the changes that were found by polling after
   * their delivery was due.
   */
  days: z.array(z.object({ day: z.string(), received: count, refused: count, repaired: count })),
  /** What this process refused since it started, by why; missing for whoever is limited to some accounts. */
  refused: z.array(z.object({ reason: z.string(), count })).optional(),
  /** When Zendesk was last read from by itself. */
  lastPollAt: z.string().optional(),
  mayRetry: z.boolean(),
  /** Every account that may be seen here, by name: what the page is narrowed down by. */
  accounts: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type HealthView = z.infer<typeof healthView>;

/** Of one account, or of all that may be seen. */
export const healthQuery = z.object({ account: z.uuid().optional() });
export type HealthQuery = z.infer<typeof healthQuery>;

/** One job, or all failed ones of its kind: of one account, or of all that may be seen. */
export const retryRequest = healthQuery.extend({
  name: z.string().max(60),
  id: z.uuid().optional(),
});
export type RetryRequest = z.infer<typeof retryRequest>;
