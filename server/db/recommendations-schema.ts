import { integer, json, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { FindGround } from '../contract/disliked.ts';
import type { WithheldKind } from '../contract/models.ts';
import type { MatchStrength, TextRange } from '../contract/recommendations.ts';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/** What a ticket asks, cleaned and masked: what its recommendations are looked for with. */
export interface Asked {
  title: string;
  body: string;
  /** The requester's, as Zendesk spells it. */
  locale: string | undefined;
  brandId: string | undefined;
  /** The same without the names of its people, as a model may read it; left out where it names none. */
  nameless?: { title: string; body: string } | undefined;
  /** What of it an admin may withhold, beside its title; missing where it must not leave at all. */
  kinds?: WithheldKind[] | undefined;
}

/** Numbers and places only: of what was found no word is kept here. */
export interface Finds {
  /** The ticket's own words that tell most about it, rarest first. */
  telling: string[];
  tickets: { ticketId: string; score: number; strength: MatchStrength }[];
  articles: {
    articleId: string;
    locale: string;
    score: number;
    strength: MatchStrength;
    range: TextRange | undefined;
  }[];
}

/** What a ticket asks, and what was found for it. */
export const recommendations = pgTable(
  'recommendations',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    asked: json('asked').$type<Asked>().notNull(),
    /** `asked` as one short text. */
    fingerprint: text('fingerprint').notNull(),
    wantedAt: moment('wanted_at').notNull(),
    /** The `fingerprint` that `finds` were made for, and the rule; `null` before the first time. */
    madeFor: text('made_for'),
    version: integer('version').notNull().default(0),
    finds: json('finds').$type<Finds>(),
    /** How many documents there were to find. */
    outOf: integer('out_of').notNull().default(0),
    madeAt: moment('made_at'),
  },
  (t) => [primaryKey({ columns: [t.installId, t.ticketId] })],
);

/** Thumbs on what was recommended: one an agent, version and find. */
export const recommendationFeedback = pgTable(
  'recommendation_feedback',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    version: integer('version').notNull(),
    agentId: text('agent_id').notNull(),
    kind: text('kind').$type<'ticket' | 'article'>().notNull(),
    foundId: text('found_id').notNull(),
    /** Of an article; empty for tickets. */
    locale: text('locale').notNull(),
    thumb: text('thumb').$type<'up' | 'down'>().notNull(),
    at: moment('at').notNull(),
    /** How it had been found; `null` of thumbs before this was kept. */
    ground: json('ground').$type<FindGround>(),
  },
  (t) => [
    primaryKey({
      columns: [t.installId, t.ticketId, t.version, t.agentId, t.kind, t.foundId, t.locale],
    }),
  ],
);
