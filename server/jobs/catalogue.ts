import { z } from 'zod';

const installOnly = z.object({ installId: z.uuid() });

/** Work that the clock asks for: it has no payload, and when it fails the clock asks again. */
const scheduled = {
  payload: z.object({}).loose(),
  key: () => 'all',
  deadlineSeconds: 60,
  retries: 0,
  retryDelaySeconds: 2,
  workers: 1,
  settleMs: 0,
  pollSeconds: 5,
};

/**
 * Every kind of background work on one page. Payloads carry ids; handlers read the world again and may run
 * twice. `key` makes requests for the same thing one piece of work while it waits; `cron` asks for it by itself.
 */
export const catalogue = {
  'brief-ticket': {
    payload: z.object({ installId: z.uuid(), ticketId: z.string() }),
    key: (p: { installId: string; ticketId: string }) => `${p.installId}:${p.ticketId}`,
    deadlineSeconds: 60,
    retries: 3,
    retryDelaySeconds: 2,
    workers: 4,
    /** A burst on one ticket settles before it is read, so that it is read once. */
    settleMs: 400,
    pollSeconds: 0.5,
  },
  'finish-connect': {
    payload: installOnly,
    key: (p: { installId: string }) => p.installId,
    deadlineSeconds: 120,
    retries: 0,
    retryDelaySeconds: 2,
    workers: 2,
    settleMs: 0,
    pollSeconds: 0.5,
  },
  'sync-page': {
    payload: z.object({ installId: z.uuid(), stream: z.string() }),
    key: (p: { installId: string; stream: string }) => `${p.installId}:${p.stream}`,
    deadlineSeconds: 120,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 2,
    settleMs: 0,
    pollSeconds: 1,
  },
  'read-comments': {
    payload: z.object({ installId: z.uuid(), ticketId: z.string() }),
    key: (p: { installId: string; ticketId: string }) => `${p.installId}:${p.ticketId}`,
    deadlineSeconds: 120,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 2,
    settleMs: 0,
    pollSeconds: 1,
  },
  'forget-user': {
    payload: z.object({ installId: z.uuid(), userId: z.string() }),
    key: (p: { installId: string; userId: string }) => `${p.installId}:${p.userId}`,
    deadlineSeconds: 900,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 1,
    settleMs: 0,
    pollSeconds: 1,
  },
  'read-ticket': {
    payload: z.object({ installId: z.uuid(), ticketId: z.string() }),
    key: (p: { installId: string; ticketId: string }) => `${p.installId}:${p.ticketId}`,
    deadlineSeconds: 60,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 1,
    settleMs: 0,
    pollSeconds: 1,
  },
  'apply-history-options': {
    payload: installOnly,
    key: (p: { installId: string }) => p.installId,
    deadlineSeconds: 900,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 1,
    settleMs: 0,
    pollSeconds: 1,
  },
  'read-attachments': {
    payload: z.object({ installId: z.uuid(), ticketId: z.string() }),
    key: (p: { installId: string; ticketId: string }) => `${p.installId}:${p.ticketId}`,
    deadlineSeconds: 300,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 1,
    settleMs: 0,
    pollSeconds: 2,
  },
  'read-article': {
    payload: z.object({ installId: z.uuid(), articleId: z.string(), brandId: z.string() }),
    key: (p: { installId: string; articleId: string; brandId: string }) =>
      `${p.installId}:${p.brandId}:${p.articleId}`,
    deadlineSeconds: 60,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 1,
    settleMs: 0,
    pollSeconds: 2,
  },
  'index-tickets': {
    payload: installOnly,
    key: (p: { installId: string }) => p.installId,
    deadlineSeconds: 120,
    retries: 5,
    retryDelaySeconds: 10,
    workers: 1,
    /** What a page brings is indexed once, with what the next pages bring meanwhile. */
    settleMs: 2000,
    pollSeconds: 1,
  },
  'recommend-ticket': {
    payload: z.object({ installId: z.uuid(), ticketId: z.string() }),
    key: (p: { installId: string; ticketId: string }) => `${p.installId}:${p.ticketId}`,
    deadlineSeconds: 60,
    retries: 3,
    retryDelaySeconds: 2,
    workers: 2,
    settleMs: 0,
    pollSeconds: 0.5,
  },
  'poll-histories': { ...scheduled, cron: '* * * * *' },
  'count-days': {
    payload: installOnly,
    key: (p: { installId: string }) => p.installId,
    deadlineSeconds: 300,
    retries: 2,
    retryDelaySeconds: 60,
    workers: 1,
    settleMs: 0,
    pollSeconds: 5,
  },
  'compare-sample': {
    payload: installOnly,
    key: (p: { installId: string }) => p.installId,
    deadlineSeconds: 300,
    retries: 2,
    retryDelaySeconds: 60,
    workers: 1,
    settleMs: 0,
    pollSeconds: 5,
  },
  'poll-ledgers': { ...scheduled, cron: '11 * * * *' },
  'check-install': {
    payload: installOnly,
    key: (p: { installId: string }) => p.installId,
    deadlineSeconds: 60,
    retries: 2,
    retryDelaySeconds: 30,
    workers: 1,
    settleMs: 0,
    pollSeconds: 5,
  },
  'check-installs': { ...scheduled, cron: '17 4 * * *' },
  'refresh-idle-grants': { ...scheduled, deadlineSeconds: 600, cron: '41 * * * *' },
  'catch-up-tickets': { ...scheduled, cron: '* * * * *' },
  'tidy-up': { ...scheduled, deadlineSeconds: 120, cron: '23 * * * *' },
} as const satisfies Record<string, JobKind>;

interface JobKind {
  payload: z.ZodType;
  key: (payload: never) => string;
  deadlineSeconds: number;
  retries: number;
  retryDelaySeconds: number;
  workers: number;
  settleMs: number;
  /** How often an idle worker looks for work. */
  pollSeconds: number;
  cron?: string;
}

export type JobName = keyof typeof catalogue;
export type JobPayload<N extends JobName> = z.infer<(typeof catalogue)[N]['payload']>;

/** Thrown by a handler whose upstream asked for patience: the job comes back after this time, whatever its retries. */
export class ComeBackLater extends Error {
  readonly afterMs: number;
  constructor(afterMs: number) {
    super(`Come back in ${afterMs} ms.`);
    this.name = 'ComeBackLater';
    this.afterMs = afterMs;
  }
}
