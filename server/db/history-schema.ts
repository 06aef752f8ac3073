import { sql } from 'drizzle-orm';
import {
  boolean,
  bigint,
  date,
  foreignKey,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { LedgerKind } from '../contract/history-view.ts';
import type { HistoryOptions } from '../contract/history.ts';
import type { Origin } from '../conversation/find-origins.ts';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/** What an admin wants of an account's past. */
export const histories = pgTable('histories', {
  installId: installId().primaryKey(),
  options: jsonb('options').$type<HistoryOptions>().notNull(),
  /** Where the window begins, fixed when it is chosen; `null` takes everything. */
  windowFrom: moment('window_from'),
  startedAt: moment('started_at').notNull(),
  pausedAt: moment('paused_at'),
});

/** One list of Zendesk's that is read page by page, and how far we are in it. */
export const streams = pgTable(
  'streams',
  {
    installId: installId(),
    name: text('name').notNull(),
    /** Where the next page begins, as Zendesk named it; `null` before the first. */
    position: text('position'),
    /** How often it was begun anew: a page of an earlier time is not stored. */
    epoch: integer('epoch').notNull().default(0),
    pages: integer('pages').notNull().default(0),
    rows: integer('rows_read').notNull().default(0),
    /** The time up to which it was read, by Zendesk's own stamps. */
    reachedAt: moment('reached_at'),
    lastPageAt: moment('last_page_at'),
    /** When its end was last reached; `null` until the first time. */
    caughtUpAt: moment('caught_up_at'),
    failures: integer('failures').notNull().default(0),
    failureCode: text('failure_code'),
    retryAt: moment('retry_at'),
    /** Rows asked for in a page since one took too long; `null` is as many as Zendesk gives. */
    pageSize: integer('page_size'),
    /** How fast it is read: see `next-pace.ts`. */
    paceSince: moment('pace_since'),
    paceRows: integer('pace_rows').notNull().default(0),
    rowsPerMinute: integer('rows_per_minute'),
  },
  (t) => [primaryKey({ columns: [t.installId, t.name] })],
);

/** A ticket as the export told it, its words masked. One that is gone or left out keeps its number and why. */
export const pastTickets = pgTable(
  'past_tickets',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    /** Zendesk's `generated_timestamp`, seconds: which of two rows is the newer. */
    generatedAt: bigint('generated_at', { mode: 'number' }).notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    status: text('status').notNull(),
    subject: text('subject'),
    /** Renamed since the ticket was created: what it was then is not kept, since renaming may have taken words away. */
    subjectChanged: boolean('subject_changed').notNull().default(false),
    type: text('type'),
    requesterId: text('requester_id'),
    assigneeId: text('assignee_id'),
    groupId: text('group_id'),
    organizationId: text('organization_id'),
    brandId: text('brand_id'),
    formId: text('form_id'),
    isMessaging: boolean('is_messaging').notNull(),
    isMerged: boolean('is_merged').notNull(),
    satisfaction: text('satisfaction'),
    /** Known only so that it can be taken out of texts. */
    encodedId: text('encoded_id'),
    tags: text('tags').array().notNull(),
    customFields: jsonb('custom_fields').$type<Record<string, unknown>>().notNull(),
    /** Why it is not kept: `deleted`, an option of the admin's, outside of the window, or `unreadable` to us. */
    leftOut: text('left_out'),
    /** Why its comments have to be read one ticket at a time; `null` when the export told them all. */
    readWhy: text('read_why'),
    /** Why its comments were last read by themselves, and when: calls that the export does not save. */
    readFor: text('read_for'),
    readAt: moment('read_at'),
    /** How often there was a reason: words read before the last one may not be stored. */
    readSeq: integer('read_seq').notNull().default(0),
    /** Which state of the ticket the comments were read at. */
    readAtGenerated: bigint('read_at_generated', { mode: 'number' }),
    /** Deleted people who had no part in it and whose names stood in it: they go from whatever comes to it later, too. */
    namedPeople: text('named_people').array().notNull().default([]),
    /** It, or a comment of it, changed since it was last made to be found. */
    needsIndex: boolean('needs_index').notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId] }),
    index('past_tickets_by_day').on(t.installId, t.createdAt),
    index('past_tickets_by_requester').on(t.installId, t.requesterId),
    index('past_tickets_read_singly')
      .on(t.installId, t.readFor, t.readAt)
      .where(sql`read_for is not null`),
    index('past_tickets_to_index')
      .on(t.installId, t.ticketId)
      .where(sql`needs_index`),
  ],
);

/** A comment or message, cleaned and masked. */
export const pastComments = pgTable(
  'past_comments',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    commentId: text('comment_id').notNull(),
    authorId: text('author_id'),
    /** As Zendesk told it; `null` from the export, which does not. */
    authorRole: text('author_role').$type<'customer' | 'agent' | 'bot'>(),
    public: boolean('public').notNull(),
    createdAt: moment('created_at').notNull(),
    text: text('text').notNull(),
    /** Where the text stands in Zendesk's own (`find-origins.ts`). */
    origins: json('origins').$type<Origin[]>().notNull().default([]),
    /** Help articles it links to. */
    articleIds: text('article_ids').array().notNull().default([]),
    attachments: jsonb('attachments')
      .$type<{ id: string; name: string; type: string | undefined; bytes: number | undefined }[]>()
      .notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId, t.commentId] }),
    index('past_comments_by_author').on(t.installId, t.authorId),
  ],
);

/** What a text attachment says, masked; or why it was not read. It goes with its comment. */
export const pastAttachments = pgTable(
  'past_attachments',
  {
    installId: uuid('install_id').notNull(),
    ticketId: text('ticket_id').notNull(),
    commentId: text('comment_id').notNull(),
    attachmentId: text('attachment_id').notNull(),
    text: text('text'),
    why: text('why').$type<'not-text' | 'too-large' | 'malware' | 'gone'>(),
    readAt: moment('read_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId, t.commentId, t.attachmentId] }),
    foreignKey({
      columns: [t.installId, t.ticketId, t.commentId],
      foreignColumns: [pastComments.installId, pastComments.ticketId, pastComments.commentId],
    }).onDelete('cascade'),
  ],
);

/** How many of a kind Zendesk said there are: tickets of one day's creation; of other kinds all, as of one day. */
export const ledgerCounts = pgTable(
  'ledger_counts',
  {
    installId: installId(),
    kind: text('kind').$type<LedgerKind>().notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    inZendesk: integer('in_zendesk').notNull(),
    countedAt: moment('counted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.kind, t.day] })],
);

/** What the last whole list of a kind held, by day of creation, where Zendesk has lists and no counts. */
export const ledgerListings = pgTable(
  'ledger_listings',
  {
    installId: installId(),
    kind: text('kind').$type<LedgerKind>().notNull(),
    /** `undated` of `undated.ts` where Zendesk does not say. */
    day: date('day', { mode: 'string' }).notNull(),
    listed: integer('listed').notNull(),
    /** Of those, what came in a form we do not know. */
    unreadable: integer('unreadable').notNull(),
    readAt: moment('read_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.kind, t.day] })],
);

/** Comments that samples compared with Zendesk's own, by the day they were written. */
export const ledgerSampleDays = pgTable(
  'ledger_sample_days',
  {
    installId: installId(),
    day: date('day', { mode: 'string' }).notNull(),
    comments: integer('comments').notNull(),
    /** Those that were here as Zendesk has them. */
    agreeing: integer('agreeing').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.day] })],
);

/** How the comparing of comments with Zendesk's own stands: it goes through all tickets in turn. */
export const ledgerSamples = pgTable('ledger_samples', {
  installId: installId().primaryKey(),
  /** The ticket the next sample begins after. */
  afterTicketId: text('after_ticket_id').notNull().default(''),
  tickets: integer('tickets').notNull().default(0),
  comments: integer('comments').notNull().default(0),
  differences: integer('differences').notNull().default(0),
  /** Tickets of which no comment differed. */
  agreeing: integer('agreeing').notNull().default(0),
  at: moment('at').notNull(),
});
