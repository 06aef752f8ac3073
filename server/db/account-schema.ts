import { sql } from 'drizzle-orm';
import { bigint, boolean, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/** What an account is made of beside tickets and people. */
export type AccountThing =
  'group' | 'brand' | 'form' | 'field' | 'organization' | 'category' | 'section';

/** Names of what tickets and articles belong to: they hold numbers only. */
export const accountThings = pgTable(
  'account_things',
  {
    installId: installId(),
    kind: text('kind').$type<AccountThing>().notNull(),
    zendeskId: text('zendesk_id').notNull(),
    name: text('name').notNull(),
    /** The brand a category or section belongs to, the category of a section. */
    belongsTo: text('belongs_to'),
    /** A field's type and options, a brand's subdomain and whether it has a help centre. */
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
    /** When it was made in Zendesk; `null` where Zendesk does not say. */
    createdAt: moment('created_at'),
    readAt: moment('read_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.kind, t.zendeskId] })],
);

/** Whoever wrote, asked or answered: their name and nothing else that is personal. */
export const pastUsers = pgTable(
  'past_users',
  {
    installId: installId(),
    userId: text('user_id').notNull(),
    /** `null` once they were deleted. */
    name: text('name'),
    role: text('role').$type<'end-user' | 'agent' | 'admin'>().notNull(),
    organizationId: text('organization_id'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    /** What their names look like under this account's own key, so that they are known when a text names them again. */
    nameMarks: text('name_marks').array().notNull().default([]),
    /** Their names are still to go from what was written. */
    forgetPending: boolean('forget_pending').notNull().default(false),
    /** A deleted person's names, only until it is decided which of their words tell of them alone. */
    namesSealed: text('names_sealed'),
    /** They are still to be looked for in other people's tickets. */
    searchPending: boolean('search_pending').notNull().default(false),
    /** Marks of words of which two side by side are taken for this person's name in anybody's ticket. */
    fullMarks: text('full_marks').array().notNull().default([]),
    /** Marks of those of which one is. */
    aloneMarks: text('alone_marks').array().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.userId] }),
    index('past_users_to_forget')
      .on(t.installId)
      .where(sql`forget_pending`),
    index('past_users_to_search')
      .on(t.installId)
      .where(sql`search_pending`),
    index('past_users_sought')
      .on(t.installId)
      .where(sql`full_marks <> '{}'`),
    index('past_users_by_full_mark').using('gin', t.fullMarks),
  ],
);

/** How often names became words to be masked: see `departures.ts`. */
export const departures = pgTable('departures', {
  installId: installId().primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull().default(0),
});

/** A look through all that is kept of an account for some deleted people's names, and how far it came. */
export const nameSearches = pgTable('name_searches', {
  installId: installId().primaryKey(),
  people: text('people').array().notNull(),
  afterTicketId: text('after_ticket_id').notNull().default(''),
});

/** A published help article in one language, its words without markup. */
export const pastArticles = pgTable(
  'past_articles',
  {
    installId: installId(),
    articleId: text('article_id').notNull(),
    /** Zendesk's spelling, e.g. `en-us`. */
    locale: text('locale').notNull(),
    brandId: text('brand_id').notNull(),
    sectionId: text('section_id'),
    title: text('title').notNull(),
    text: text('text').notNull(),
    /** Only the people of this segment may read it; `null` is everyone. */
    userSegmentId: text('user_segment_id'),
    /** Marked as out of date by its writers. */
    isOutdated: boolean('is_outdated').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    /** When a listing last showed it. */
    listedAt: moment('listed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.articleId, t.locale] }),
    index('past_articles_by_brand').on(t.installId, t.brandId, t.locale),
  ],
);
