import {
  boolean,
  foreignKey,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ReplyGround } from '../contract/disliked.ts';
import type { NoReplyWhy, ReplyBody } from '../contract/reply.ts';
import { moment } from './columns.ts';
import { briefs, installId } from './schema.ts';

/** Something a reply was written from, and how it read: what reads otherwise now, or is gone, takes the reply with it. */
export type Ingredient =
  | { kind: 'article'; articleId: string; locale: string; hash: string }
  | { kind: 'ticket'; ticketId: string; entryId: string; hash: string };

/**
 * Replies that a model wrote for a ticket: one for each language and each set of other tickets that whoever asked could
 * open. It rests on the basic brief of the same input and goes with it.
 */
export const replies = pgTable(
  'replies',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    language: text('language').notNull(),
    /** The other tickets that whoever asked proved to be able to open, sorted, with a comma between them. */
    others: text('others').notNull(),
    /** The same as a list: whose words go takes the reply with them. */
    restsOn: text('rests_on').array().notNull(),
    /** Of the basic brief beside which it was asked for: another one means that the conversation went on. */
    basis: text('basis'),
    madeWith: text('made_with'),
    /** All that the model was shown, as one short text. */
    inputs: text('inputs'),
    ingredients: json('ingredients').$type<Ingredient[]>(),
    replyId: uuid('reply_id'),
    body: json('body').$type<ReplyBody>(),
    madeAt: moment('made_at'),
    wantedAt: moment('wanted_at'),
    /** The agent wants another one, whatever there is. */
    isWantedAnew: boolean('is_wanted_anew').notNull().default(false),
    failure: text('failure').$type<NoReplyWhy>(),
    failures: integer('failures').notNull().default(0),
    retryAt: moment('retry_at'),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId, t.language, t.others] }),
    foreignKey({
      columns: [t.installId, t.ticketId],
      foreignColumns: [briefs.installId, briefs.ticketId],
    }).onDelete('cascade'),
  ],
);

/** Thumbs: one an agent and reply. Codes only, no words, so they outlive it: versions of the prompt are compared by them. */
export const replyFeedback = pgTable(
  'reply_feedback',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    replyId: uuid('reply_id').notNull(),
    agentId: text('agent_id').notNull(),
    thumb: text('thumb').$type<'up' | 'down'>().notNull(),
    madeWith: text('made_with').notNull(),
    at: moment('at').notNull(),
    /** What it was written from; `null` of thumbs before this was kept. */
    ground: json('ground').$type<ReplyGround>(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.ticketId, t.replyId, t.agentId] })],
);
