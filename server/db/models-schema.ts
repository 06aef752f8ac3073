import {
  boolean,
  doublePrecision,
  index,
  integer,
  bigint,
  foreignKey,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  ModelFailure,
  ModelFeature,
  ModelSource,
  ProviderKind,
  ShapeMode,
  WithheldKind,
} from '../contract/models.ts';
import type { ModelBriefBody, Receipt } from '../contract/brief.ts';
import type { LeftOutPart } from '../contract/left-out.ts';
import { moment } from './columns.ts';
import { briefs, installId } from './schema.ts';

/** What an admin wants of models. Without a row, what the deployment says. */
export const modelSettings = pgTable('model_settings', {
  installId: installId().primaryKey(),
  source: text('source').$type<ModelSource>().notNull(),
  kind: text('kind').$type<ProviderKind>(),
  baseUrl: text('base_url'),
  apiKeySealed: text('api_key_sealed'),
  model: text('model'),
  fastModel: text('fast_model'),
  contextTokens: integer('context_tokens'),
  shape: text('shape').$type<ShapeMode>(),
  pricePerMillionIn: doublePrecision('price_per_million_in').notNull().default(0),
  pricePerMillionOut: doublePrecision('price_per_million_out').notNull().default(0),
  briefsOn: boolean('briefs_on').notNull().default(true),
  repliesOn: boolean('replies_on').notNull().default(true),
  topicsOn: boolean('topics_on').notNull().default(false),
  searchOn: boolean('search_on').notNull().default(true),
  /** Of the same endpoint; without one, search goes by words alone. */
  embeddingsModel: text('embeddings_model'),
  embeddingsPricePerMillion: doublePrecision('embeddings_price_per_million').notNull().default(0),
  dailyTokens: bigint('daily_tokens', { mode: 'number' }),
  dailyCost: doublePrecision('daily_cost'),
  withheld: text('withheld').array().$type<WithheldKind[]>().notNull().default([]),
  xrayDays: integer('xray_days').notNull().default(30),
});

/** What an admin adds to the prompt of a feature; the newest version counts, earlier ones are kept to compare. */
export const modelGuidance = pgTable(
  'model_guidance',
  {
    installId: installId(),
    feature: text('feature').$type<ModelFeature>().notNull(),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    personId: uuid('person_id'),
  },
  (t) => [primaryKey({ columns: [t.installId, t.feature, t.version] })],
);

/** How a provider fares: while it rests, nobody waits for it. */
export const modelRests = pgTable(
  'model_rests',
  {
    installId: installId(),
    /** Which endpoint and model, so that another choice starts afresh. */
    provider: text('provider').notNull(),
    failures: integer('failures').notNull(),
    restsUntil: moment('rests_until'),
  },
  (t) => [primaryKey({ columns: [t.installId, t.provider] })],
);

/** How often an admin tried an endpoint lately, so that trying is no way to look around in a network. */
export const modelTries = pgTable('model_tries', {
  installId: installId().primaryKey(),
  since: moment('since').notNull(),
  count: integer('count').notNull(),
});

/** What a day cost so far; what is under way is counted as if it took all it may. */
export const modelSpending = pgTable(
  'model_spending',
  {
    installId: installId(),
    /** UTC, `YYYY-MM-DD`. */
    day: text('day').notNull(),
    tokens: bigint('tokens', { mode: 'number' }).notNull().default(0),
    cost: doublePrecision('cost').notNull().default(0),
    reservedTokens: bigint('reserved_tokens', { mode: 'number' }).notNull().default(0),
    reservedCost: doublePrecision('reserved_cost').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.installId, t.day] })],
);

/** What each feature used on a day; it outlives the X-rays. */
export const modelUsage = pgTable(
  'model_usage',
  {
    installId: installId(),
    day: text('day').notNull(),
    feature: text('feature').$type<ModelFeature>().notNull(),
    calls: integer('calls').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    tokensIn: bigint('tokens_in', { mode: 'number' }).notNull().default(0),
    tokensOut: bigint('tokens_out', { mode: 'number' }).notNull().default(0),
    cost: doublePrecision('cost').notNull().default(0),
    /** Time of all calls together. */
    tookMs: bigint('took_ms', { mode: 'number' }).notNull().default(0),
    /** Sentences that nothing supported. */
    dropped: integer('dropped').notNull().default(0),
    kept: integer('kept').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.installId, t.day, t.feature] })],
);

/** What a model wrote and we did not show. */
export interface DroppedSentence {
  text: string;
  reasons: { code: string; word?: string }[];
}

/**
 * The X-ray of one call: exactly what was sent after masking, and what came back, still masked. It goes with the words
 * of its ticket, and when it is old.
 */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: uuid('id').primaryKey(),
    installId: installId(),
    at: moment('at').notNull(),
    feature: text('feature').$type<ModelFeature>().notNull(),
    ticketId: text('ticket_id'),
    /** The brief or reply it was made for; `null` for anything else, and of calls before this was kept. */
    writtenId: uuid('written_id'),
    /** Other tickets whose words were sent. */
    otherTicketIds: text('other_ticket_ids').array().notNull().default([]),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    prompt: text('prompt').notNull(),
    promptVersion: integer('prompt_version').notNull(),
    guidanceVersion: integer('guidance_version').notNull(),
    outcome: text('outcome').$type<'answered' | 'repaired' | ModelFailure>().notNull(),
    tokensIn: integer('tokens_in').notNull(),
    tokensOut: integer('tokens_out').notNull(),
    cost: doublePrecision('cost').notNull(),
    tookMs: integer('took_ms').notNull(),
    masked: jsonb('masked').$type<Record<string, number>>().notNull(),
    sent: json('sent').$type<{ role: 'system' | 'user' | 'assistant'; text: string }[]>(),
    received: text('received'),
    removed: json('removed').$type<(LeftOutPart & { entryId: string })[]>(),
    dropped: json('dropped').$type<DroppedSentence[]>(),
  },
  (t) => [
    index('model_calls_by_time').on(t.installId, t.at),
    index('model_calls_of_ticket').on(t.installId, t.ticketId),
  ],
);

/**
 * The brief of a ticket as a model wrote it, in one language: the newest only. It rests on the basic brief of the same
 * input and goes with it.
 */
export const modelBriefs = pgTable(
  'model_briefs',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    /** BCP 47, as the sidebar writes. */
    locale: text('locale').notNull(),
    /** Of the basic brief that it was made beside: another one means that it is out of date. */
    basis: text('basis'),
    /** Prompts and guidance it was made with, by their versions; another model empties `basis`. */
    madeWith: text('made_with'),
    /** Of what stands in `body`: thumbs and calls name it. */
    writtenId: uuid('written_id'),
    body: json('body').$type<ModelBriefBody>(),
    madeAt: moment('made_at'),
    /** Somebody waits for it. */
    wantedAt: moment('wanted_at'),
    /** When somebody last had the ticket open in this language and there was no current one: for a while changes are followed. */
    openedAt: moment('opened_at').notNull(),
    /** Why the last try did not make one; `null` when it did. */
    failure: text('failure').$type<ModelFailure | 'not-supported'>(),
    failures: integer('failures').notNull().default(0),
    retryAt: moment('retry_at'),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId, t.locale] }),
    foreignKey({
      columns: [t.installId, t.ticketId],
      foreignColumns: [briefs.installId, briefs.ticketId],
    }).onDelete('cascade'),
  ],
);

/** What a model noted of one part of a long conversation, and the comments bore out. */
export interface PartNotes {
  kept: {
    kind: 'issue' | 'done' | 'latest' | 'next' | 'promise' | 'question';
    by: 'customer' | 'agent';
    text: string;
    receipts: [Receipt, ...Receipt[]];
  }[];
  /** How many sentences nothing supported. */
  dropped: number;
  /** Pieces of personal data the model was shown a mask of. */
  masked: number;
}

/**
 * Notes on the parts of a long conversation, so that a part that reads as before is not paid for again. They go with
 * the brief that was made of them, and when no brief needed them for a while.
 */
export const modelNotes = pgTable(
  'model_notes',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    locale: text('locale').notNull(),
    /** All they rest on, as one short text: the words of the part, and by which rules and model they were read. */
    hash: text('hash').notNull(),
    notes: json('notes').$type<PartNotes>().notNull(),
    neededAt: moment('needed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId, t.locale, t.hash] }),
    index('model_notes_by_need').on(t.neededAt),
    foreignKey({
      name: 'model_notes_of_brief',
      columns: [t.installId, t.ticketId, t.locale],
      foreignColumns: [modelBriefs.installId, modelBriefs.ticketId, modelBriefs.locale],
    }).onDelete('cascade'),
  ],
);
