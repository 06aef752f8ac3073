import { index, integer, jsonb, pgTable, real, text, uuid } from 'drizzle-orm/pg-core';
import type { ActivityAction } from '../contract/activity.ts';
import { moment } from './columns.ts';
import { installs } from './schema.ts';

export interface ActivityDetails {
  because?: string[];
  changed?: Record<string, unknown>;
  /** An account that is no more: no row leads to it. */
  accountId?: string;
  /** Rows by the store they were in. */
  purged?: Record<string, number>;
  /** How many entries of its log stayed. */
  kept?: number;
}

/** Who did what when, every write to Zendesk among it. No words of tickets: numbers, options and reasons only. */
export const activities = pgTable(
  'activities',
  {
    id: uuid('id').primaryKey(),
    /**
     * None for what concerns the whole deployment, and for accounts that are no more. No cascade: whoever deletes an
     * account says what becomes of its log.
     */
    installId: uuid('install_id').references(() => installs.id),
    /** Of an account that is no more, for administrators of the deployment. */
    deletedAccountId: uuid('deleted_account_id'),
    deletedAccountName: text('deleted_account_name'),
    at: moment('at').notNull(),
    action: text('action').$type<ActivityAction>().notNull(),
    /** A person of the console. */
    personId: uuid('person_id'),
    /** An agent, as the sidebar says. */
    agentId: text('agent_id'),
    ticketId: text('ticket_id'),
    /** A stable code where something was not done. */
    code: text('code'),
    value: text('value'),
    confidence: real('confidence'),
    version: integer('version'),
    /** Tickets that spoke for it, what a setting was changed to, or what went with an account. */
    details: jsonb('details').$type<ActivityDetails>(),
  },
  (t) => [
    index('activities_by_time').on(t.installId, t.at),
    index('activities_by_time_of_all').on(t.at),
    index('activities_of_deleted').on(t.deletedAccountId, t.at),
    index('activities_of_ticket').on(t.installId, t.ticketId),
  ],
);
