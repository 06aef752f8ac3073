import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/** What is left of each allowance that Zendesk gives an account, as far as all processes together know. */
export const callBudgets = pgTable(
  'call_budgets',
  {
    installId: installId(),
    bucket: text('bucket').notNull(),
    /** Calls in one window. */
    limit: integer('call_limit').notNull(),
    remaining: integer('remaining').notNull(),
    windowEndsAt: moment('window_ends_at').notNull(),
    /** Zendesk asked us to wait until then. */
    blockedUntil: moment('blocked_until'),
  },
  (t) => [primaryKey({ columns: [t.installId, t.bucket] })],
);

/** What was called and how long calls waited, by day: for the admin to see. */
export const callCounts = pgTable(
  'call_counts',
  {
    installId: installId(),
    day: date('day', { mode: 'string' }).notNull(),
    bucket: text('bucket').notNull(),
    purpose: text('purpose').$type<'agents' | 'history'>().notNull(),
    calls: integer('calls').notNull().default(0),
    waits: integer('waits').notNull().default(0),
    waitedMs: integer('waited_ms').notNull().default(0),
    refusals: integer('refusals').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.installId, t.day, t.bucket, t.purpose] })],
);
