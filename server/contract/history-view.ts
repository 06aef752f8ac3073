import { z } from 'zod';
import { historyOptions } from './history.ts';

/** Percent of each allowance of calls that is left to the account's other tools. */
const keptShare = z.number().int().min(0).max(90);

/** One list of Zendesk's and how far it was read. */
export const streamView = z.object({
  /** One of ours, e.g. `tickets`; with a brand's number behind it where there is one for each, e.g. `articles:4711`. */
  name: z.string(),
  /** The brand's name. */
  brand: z.string().optional(),
  /**
   * - `waiting`: begins when another list is read.
   * - `reading`: for the first time.
   * - `following`: read to its end once, and looked at again on schedule.
   * - `paused`: by an admin.
   * - `failing`: several times in a row; tried again at `retryAt`.
   */
  state: z.enum(['waiting', 'reading', 'following', 'paused', 'failing']),
  pages: z.number().int().nonnegative(),
  rows: z.number().int().nonnegative(),
  lastPageAt: z.string().optional(),
  /** The time up to which it was read, by Zendesk's own stamps. */
  reachedAt: z.string().optional(),
  caughtUpAt: z.string().optional(),
  /** A stable code; the console puts it into words. */
  failureCode: z.string().optional(),
  /** When the next page may be asked for; with no failure, its turn among the account's calls. */
  retryAt: z.string().optional(),
});
export type StreamView = z.infer<typeof streamView>;

/** How far an account's past is read, and at what rate. */
export const historyView = z.object({
  /** `not-connected`: it has begun, and Zendesk cannot be asked now. */
  state: z.enum(['not-started', 'not-connected', 'reading', 'following', 'paused', 'failing']),
  options: historyOptions,
  windowFrom: z.string().optional(),
  startedAt: z.string().optional(),
  pausedAt: z.string().optional(),
  streams: z.array(streamView),
  counts: z.object({
    tickets: z.number().int().nonnegative(),
    comments: z.number().int().nonnegative(),
    articles: z.number().int().nonnegative(),
    people: z.number().int().nonnegative(),
    leftOut: z.number().int().nonnegative(),
    /** Tickets whose comments are yet to be read one by one. */
    toRead: z.number().int().nonnegative(),
  }),
  /** Of the window's time, by how far the lists were read; 0 to 1. */
  share: z.number().min(0).max(1),
  /** Tickets and updates a minute, of the last pages; missing while nothing is read. */
  perMinute: z.number().optional(),
  /** When the first reading should end, at this rate; missing where nothing tells. */
  endsAt: z.string().optional(),
  calls: z.object({
    /** Percent of each allowance kept for the account's other tools. */
    keptShare,
    /** Newest day first. */
    days: z.array(
      z.object({
        day: z.string(),
        bucket: z.string(),
        purpose: z.enum(['agents', 'history']),
        calls: z.number().int(),
        waits: z.number().int(),
        waitedMs: z.number().int(),
        refusals: z.number().int(),
      }),
    ),
    /** What Zendesk allows a minute, and what was left when it last said so. */
    budgets: z.array(
      z.object({
        bucket: z.string(),
        limit: z.number().int(),
        remaining: z.number().int(),
        blockedUntil: z.string().optional(),
      }),
    ),
  }),
});
export type HistoryView = z.infer<typeof historyView>;
export type CallsView = HistoryView['calls'];

/** A change of it; `basedOn` is what it was before whoever saves: what somebody else saved since is not written over. */
export const callShareChange = z.object({ keptShare, basedOn: keptShare.optional() });

/** What the ledger counts. */
export const ledgerKind = z.enum([
  'tickets',
  'comments',
  'users',
  'organizations',
  'articles',
  'groups',
  'fields',
  'options',
  'forms',
  'brands',
]);
export type LedgerKind = z.infer<typeof ledgerKind>;

/** One kind on one day (of creation, UTC): every one that exists is stored or left out for a reason, or missing. */
export const ledgerDay = z.object({
  day: z.string(),
  kind: ledgerKind,
  /** How many Zendesk says there are; missing when it was not asked, and of comments, which it does not count. */
  inZendesk: z.number().int().nonnegative().optional(),
  /** Of comments: how many of that day samples compared with Zendesk's own, and how many were as Zendesk has them. */
  sampled: z
    .object({ compared: z.number().int().positive(), agree: z.number().int().nonnegative() })
    .optional(),
  stored: z.number().int().nonnegative(),
  leftOut: z.array(z.object({ why: z.string(), count: z.number().int().positive() })),
  /** When Zendesk was asked. */
  countedAt: z.string().optional(),
});
export type LedgerDay = z.infer<typeof ledgerDay>;

/** All of a kind there is, whatever its day: tickets and comments are summed over the days asked for. */
export const ledgerTotal = ledgerDay
  .pick({ kind: true, inZendesk: true, stored: true, leftOut: true, countedAt: true })
  .extend({
    /** Zendesk's own count, or what its last whole list held. */
    by: z.enum(['count', 'list']),
  });
export type LedgerTotal = z.infer<typeof ledgerTotal>;

/** Comments of tickets chosen in turn, compared with Zendesk's own. */
export const ledgerSample = z.object({
  tickets: z.number().int().nonnegative(),
  /** Tickets of which every comment was as Zendesk has it. */
  agree: z.number().int().nonnegative(),
  comments: z.number().int().nonnegative(),
  /** Comments that were missing, or not as Zendesk has them; repaired when found. */
  differences: z.number().int().nonnegative(),
  at: z.string().optional(),
});

/** Tickets whose comments the export could not tell: each was read by itself, at the cost of calls of its own. */
export const ledgerSingleReads = z.object({
  /** `messaging`, `before-window`, `returned`, `changed-comment`, `asked` or `differs`: why they were read last. */
  why: z.string(),
  read: z.number().int().nonnegative(),
  /** Those still to be read. */
  waiting: z.number().int().nonnegative(),
  /** The last few of those read, newest first. */
  newest: z.array(z.object({ ticketId: z.string(), at: z.string() })),
});
export type LedgerSingleReads = z.infer<typeof ledgerSingleReads>;

export const ledgerView = z.object({
  /** Days of tickets are counted by Zendesk, those of other kinds by what it lists; fields' options by their field's day. */
  days: z.array(ledgerDay),
  totals: z.array(ledgerTotal),
  sample: ledgerSample,
  /** By reason, most tickets first; of all that is stored, whatever days are asked for. */
  singleReads: z.array(ledgerSingleReads),
});
export type LedgerView = z.infer<typeof ledgerView>;

/** Days that a database and a calendar agree on, and that tickets can be of. */
const ledgerDate = z.iso.date().refine((day) => day >= '2000-01-01' && day <= '2199-12-31', {
  error: 'Ask for a day from 2000-01-01 to 2199-12-31.',
});

/** Which days of the ledger are asked for, UTC, both included. */
export const ledgerQuery = z
  .object({ from: ledgerDate, to: ledgerDate })
  .refine(({ from, to }) => from <= to, {
    path: ['from'],
    error: 'The days are the wrong way round.',
  });

/** The one answer to "why is ticket N not here?". */
export const whereabouts = z.object({
  id: z.string(),
  kind: z.enum(['ticket', 'article']),
  /**
   * A stable code: `stored`, `deleted`, `erased`, `before-window`, `status`, `group`, `brand`, `form`, `type`, `ai-agent`,
   * `unreadable`, `not-read-yet`, `comments-not-read-yet`, `not-in-zendesk`, `zendesk-unreachable`, `not-connected`, `no-helpdesk`, `stored-then`; of an
   * article `stored`, `not-kept`, `not-public`, `no-content` or `stored-then`.
   */
  code: z.string(),
  /** For the admin who asks: what it means and what to do. */
  message: z.string(),
  comments: z.number().int().nonnegative().optional(),
});
export type Whereabouts = z.infer<typeof whereabouts>;

/** What to read again now. */
export const resyncRequest = z.discriminatedUnion('what', [
  z.object({ what: z.literal('ticket'), ticketId: z.string().regex(/^[1-9]\d{0,18}$/) }),
  z.object({ what: z.literal('article'), articleId: z.string().regex(/^[1-9]\d{0,18}$/) }),
  /** From the beginning of the window; nothing stored is taken away meanwhile. */
  z.object({ what: z.literal('everything') }),
  z.object({ what: z.literal('since'), from: z.iso.datetime() }),
]);
export type ResyncRequest = z.infer<typeof resyncRequest>;
