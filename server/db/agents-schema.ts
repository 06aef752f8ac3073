import { index, integer, json, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { BriefGround } from '../contract/disliked.ts';
import type { FeedbackReason } from '../contract/own-thumb.ts';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/**
 * What an agent had before them on a ticket: on this visit, and on the one before. The agent's id is what the
 * sidebar claims, so nothing here decides what anybody may see.
 */
export const looks = pgTable(
  'looks',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    agentId: text('agent_id').notNull(),
    visit: uuid('visit').notNull(),
    at: moment('at').notNull(),
    entries: integer('entries').notNull(),
    until: text('until'),
    lastAt: moment('last_at'),
    lastEntries: integer('last_entries'),
    lastUntil: text('last_until'),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId, t.agentId] }),
    index('looks_by_time').on(t.at),
  ],
);

/** Thumbs: one an agent and version of a brief. Codes only, no words. */
export const feedback = pgTable(
  'feedback',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    version: integer('version').notNull(),
    agentId: text('agent_id').notNull(),
    thumb: text('thumb').$type<'up' | 'down'>().notNull(),
    reasons: jsonb('reasons').$type<FeedbackReason[]>().notNull(),
    at: moment('at').notNull(),
    /** By which prompts and guidance a model wrote what the thumb is for; `null` for a basic brief. */
    madeWith: text('made_with'),
    /** Which one, where a model wrote it; `null` of thumbs before this was kept. */
    writtenId: uuid('written_id'),
    /** What it rested on then: the brief itself is made anew with the next comment. */
    ground: json('ground').$type<BriefGround>(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.ticketId, t.version, t.agentId] })],
);
