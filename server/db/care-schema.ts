import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ErasedKind } from '../contract/care.ts';
import type { RetentionKind } from '../contract/retention.ts';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/** What an admin had deleted, and how far that is: numbers only, no words. */
export const erasures = pgTable(
  'erasures',
  {
    id: uuid('id').primaryKey(),
    installId: installId(),
    kind: text('kind').$type<ErasedKind>().notNull(),
    zendeskId: text('zendesk_id').notNull(),
    /** A person of the console. */
    personId: uuid('person_id').notNull(),
    /** What they were called then. */
    personName: text('person_name').notNull(),
    requestedAt: moment('requested_at').notNull(),
    /** Tickets found when it was asked for. */
    tickets: integer('tickets').notNull().default(0),
    ticketsDone: integer('tickets_done').notNull().default(0),
    /** Rows that are gone, by store. */
    purged: jsonb('purged').$type<Record<string, number>>().notNull().default({}),
    finishedAt: moment('finished_at'),
    /** Of the receipt; `null` until it is done. */
    signature: text('signature'),
  },
  (t) => [index('erasures_by_time').on(t.installId, t.requestedAt)],
);

/** What was deleted here and may not come back with the next reading: numbers of Zendesk's only. */
export const tombstones = pgTable(
  'tombstones',
  {
    installId: installId(),
    kind: text('kind').$type<ErasedKind>().notNull(),
    zendeskId: text('zendesk_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.kind, t.zendeskId] })],
);

/** For how long an account's admins want something kept, and what went so far. */
export const retention = pgTable(
  'retention',
  {
    installId: installId(),
    kind: text('kind').$type<RetentionKind>().notNull(),
    /** `null`: as long as is usual. */
    days: integer('days'),
    appliedAt: moment('applied_at'),
    /** Rows that went then, and ever. */
    removed: integer('removed').notNull().default(0),
    removedInAll: integer('removed_in_all').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.installId, t.kind] })],
);
