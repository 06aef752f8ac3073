import { index, integer, jsonb, pgTable, real, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { installs } from './schema.ts';

/** What happened that an admin may want to know of later. `topic-written` and `topic-not-written` are our own doing. */
export type ActivityAction =
  | 'person-invited'
  | 'invite-withdrawn'
  | 'person-joined'
  | 'access-changed'
  | 'person-removed'
  | 'sessions-ended'
  | 'password-changed'
  | 'second-factor-changed'
  | 'topic-written'
  | 'topic-not-written'
  | 'topic-applied'
  | 'topic-undone'
  | 'topics-changed'
  /** `value` is the field's last title. */
  | 'topic-field-gone'
  | 'topics-trained'
  | 'models-changed'
  | 'guidance-changed';

/** Who did what when, every write to Zendesk among it. No words of tickets: numbers, options and reasons only. */
export const activities = pgTable(
  'activities',
  {
    id: uuid('id').primaryKey(),
    /** None for what concerns the whole deployment. */
    installId: uuid('install_id').references(() => installs.id, { onDelete: 'cascade' }),
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
    /** Tickets that spoke for it, or what a setting was changed to. */
    details: jsonb('details').$type<{ because?: string[]; changed?: Record<string, unknown> }>(),
  },
  (t) => [
    index('activities_by_time').on(t.installId, t.at),
    index('activities_of_ticket').on(t.installId, t.ticketId),
  ],
);
