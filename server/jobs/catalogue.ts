import { z } from 'zod';

/** Work about a whole account. */
const ofInstall = {
  payload: z.object({ installId: z.uuid() }),
  key: (p: { installId: string }) => p.installId,
};

/** Work about a whole account that somebody may have asked for: what it writes to Zendesk is theirs. */
const askedFor = {
  ...ofInstall,
  payload: z.object({ installId: z.uuid(), personId: z.uuid().optional() }),
};

/** Work about one ticket. */
const ofTicket = {
  payload: z.object({ installId: z.uuid(), ticketId: z.string() }),
  key: (p: { installId: string; ticketId: string }) => `${p.installId}:${p.ticketId}`,
};

/** Work that nobody waits for: it is tried for some minutes before it counts as failed. */
const patient = {
  deadlineSeconds: 60,
  retries: 5,
  retryDelaySeconds: 10,
  workers: 1,
  settleMs: 0,
  pollSeconds: 1,
};

/** Work that an agent waits for. */
const prompt = { ...patient, retries: 3, retryDelaySeconds: 2, workers: 2, pollSeconds: 0.5 };

/** Work on the ledger: what failed is looked at again in an hour anyway. */
const leisurely = {
  ...patient,
  deadlineSeconds: 300,
  retries: 2,
  retryDelaySeconds: 60,
  pollSeconds: 5,
};

/** Work that the clock asks for: it has no payload, and when it fails the clock asks again. */
const scheduled = {
  ...patient,
  payload: z.object({}).loose(),
  key: () => 'all',
  retries: 0,
  retryDelaySeconds: 2,
  pollSeconds: 5,
};

/**
 * Every kind of background work on one page. Payloads carry ids; handlers read the world again and may run
 * twice. `key` makes requests for the same thing one piece of work while it waits; `cron` asks for it by itself.
 */
export const catalogue = {
  /** A burst on one ticket settles before it is read, so that it is read once. */
  'brief-ticket': { ...ofTicket, ...prompt, workers: 4, settleMs: 400 },
  /** A slow model may take minutes for a long conversation; nobody waits for it, since the basic brief is there. */
  'write-brief': {
    ...prompt,
    payload: z.object({ installId: z.uuid(), ticketId: z.string(), locale: z.string() }),
    key: (p: { installId: string; ticketId: string; locale: string }) =>
      `${p.installId}:${p.ticketId}:${p.locale}`,
    deadlineSeconds: 900,
    workers: 4,
    settleMs: 200,
  },
  /** An agent waits for it, but has asked for it. */
  'write-reply': {
    ...prompt,
    payload: z.object({
      installId: z.uuid(),
      ticketId: z.string(),
      language: z.string(),
      /** Similar tickets that whoever asked has proved to be able to open. */
      others: z.array(z.string()).max(5),
    }),
    key: (p: { installId: string; ticketId: string; language: string; others: string[] }) =>
      `${p.installId}:${p.ticketId}:${p.language}:${p.others.join()}`,
    deadlineSeconds: 300,
    settleMs: 200,
  },
  'test-connection': { ...askedFor, ...prompt, deadlineSeconds: 240, retries: 0 },
  'finish-connect': { ...askedFor, ...prompt, deadlineSeconds: 120, retries: 0 },
  'sync-page': {
    ...patient,
    payload: z.object({ installId: z.uuid(), stream: z.string() }),
    key: (p: { installId: string; stream: string }) => `${p.installId}:${p.stream}`,
    deadlineSeconds: 120,
    workers: 2,
  },
  'read-comments': { ...ofTicket, ...patient, deadlineSeconds: 120, workers: 2 },
  'forget-user': {
    ...patient,
    payload: z.object({ installId: z.uuid(), userId: z.string() }),
    key: (p: { installId: string; userId: string }) => `${p.installId}:${p.userId}`,
    deadlineSeconds: 900,
  },
  /** Deletes everything about a ticket, a requester or an organization, some tickets at a time. */
  erase: {
    ...patient,
    payload: z.object({ installId: z.uuid(), erasureId: z.uuid() }),
    key: (p: { installId: string; erasureId: string }) => `${p.installId}:${p.erasureId}`,
    deadlineSeconds: 300,
  },
  'search-names': { ...ofInstall, ...patient, deadlineSeconds: 120 },
  'read-ticket': { ...ofTicket, ...patient },
  'apply-history-options': { ...ofInstall, ...patient, deadlineSeconds: 900 },
  'read-attachments': { ...ofTicket, ...patient, deadlineSeconds: 300, pollSeconds: 2 },
  'read-article': {
    ...patient,
    payload: z.object({ installId: z.uuid(), articleId: z.string(), brandId: z.string() }),
    key: (p: { installId: string; articleId: string; brandId: string }) =>
      `${p.installId}:${p.brandId}:${p.articleId}`,
    pollSeconds: 2,
  },
  /** What a page brings is indexed once, with what the next pages bring meanwhile. */
  'index-tickets': { ...ofInstall, ...patient, deadlineSeconds: 120, settleMs: 2000 },
  /** One page of documents; nobody waits for it, since they are found by their words. */
  'embed-documents': {
    ...ofInstall,
    ...patient,
    payload: z.object({
      installId: z.uuid(),
      after: z
        .object({
          kind: z.enum(['article', 'ticket']),
          documentId: z.string(),
          locale: z.string(),
        })
        .optional(),
    }),
    deadlineSeconds: 600,
    retryDelaySeconds: 30,
  },
  'recommend-ticket': { ...ofTicket, ...prompt },
  'classify-ticket': { ...ofTicket, ...prompt },
  'refresh-fields': { ...ofInstall, ...patient },
  /** Of a large account it takes minutes, the replay of its past included. */
  'train-topics': { ...ofInstall, ...patient, deadlineSeconds: 1800, retries: 2 },
  'poll-topics': { ...scheduled, cron: '* * * * *' },
  'poll-histories': { ...scheduled, cron: '* * * * *' },
  'count-days': { ...ofInstall, ...leisurely },
  'compare-sample': {
    ...ofInstall,
    ...leisurely,
    payload: z.object({ installId: z.uuid(), left: z.number().int().positive().optional() }),
  },
  'poll-ledgers': { ...scheduled, cron: '11 * * * *' },
  'check-install': {
    ...ofInstall,
    ...leisurely,
    deadlineSeconds: 60,
    retryDelaySeconds: 30,
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
