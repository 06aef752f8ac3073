import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Brief, BriefFailure } from '../contract/brief.ts';
import type { InstallationChoice, InstallStatus } from '../contract/install.ts';
import type { SaidParams } from '../contract/said.ts';
import type { Subdomain } from '../contract/subdomain.ts';
import { moment, purposes } from './columns.ts';

/** One Zendesk account. Columns named `*_sealed` hold values of `seal.ts`. */
export const installs = pgTable(
  'installs',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    subdomain: text('subdomain').$type<Subdomain>(),
    status: text('status').$type<InstallStatus>().notNull(),
    purposes: purposes('purposes'),
    appId: text('app_id'),
    oauthClientId: text('oauth_client_id'),
    oauthClientSecretSealed: text('oauth_client_secret_sealed'),
    installationId: text('installation_id'),
    installationChoices: jsonb('installation_choices')
      .$type<InstallationChoice[]>()
      .notNull()
      .default([]),
    webhookId: text('webhook_id'),
    signingSecretSealed: text('signing_secret_sealed'),
    briefsOn: boolean('briefs_on').notNull().default(true),
    /** When each was switched off; `null` while it is on, of briefs also where that was not noted. */
    briefsOffAt: moment('briefs_off_at'),
    recommendationsOffAt: moment('recommendations_off_at'),
    repliesOffAt: moment('replies_off_at'),
    usesInternalNotes: boolean('uses_internal_notes').notNull().default(false),
    /** Percent of each allowance of calls that is left to the customer's other tools. */
    keptCallShare: integer('kept_call_share').notNull().default(20),
    widgetSecretSealed: text('widget_secret_sealed'),
    widgetSecretSeenAt: moment('widget_secret_seen_at'),
    /** When Zendesk last confirmed a secret. */
    widgetSecretWrittenAt: moment('widget_secret_written_at'),
    /** The last sidebar request that verified, to the minute or so. */
    widgetVerifiedAt: moment('widget_verified_at'),
    /** The last one that named this account and did not, to some seconds, and why. */
    widgetRefusedAt: moment('widget_refused_at'),
    widgetRefusedFor: text('widget_refused_for').$type<'signature' | 'time'>(),
    nextWidgetSecretSealed: text('next_widget_secret_sealed'),
    /** When Zendesk confirmed that it holds the next secret; until then the write may be repeated. */
    nextWidgetSecretWrittenAt: moment('next_widget_secret_written_at'),
    previousWidgetSecretSealed: text('previous_widget_secret_sealed'),
    previousWidgetSecretUntil: moment('previous_widget_secret_until'),
    noticeCode: text('notice_code'),
    noticeMessage: text('notice_message'),
    /** What its words are filled with. */
    noticeParams: jsonb('notice_params').$type<SaidParams>(),
    lastEventAt: moment('last_event_at'),
    connectedAt: moment('connected_at'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('installs_one_per_subdomain')
      .on(t.subdomain)
      .where(sql`status in ('connecting', 'active', 'reauthorization-required')`),
  ],
);

/** The account that a row belongs to, and goes with. */
export const installId = () =>
  uuid('install_id')
    .notNull()
    .references(() => installs.id, { onDelete: 'cascade' });

/** The OAuth tokens of one install. `generation` counts refreshes; `refreshing*` is the lease of the one refresher. */
export const grants = pgTable('grants', {
  installId: installId().primaryKey(),
  accessTokenSealed: text('access_token_sealed').notNull(),
  refreshTokenSealed: text('refresh_token_sealed'),
  scopes: text('scopes').array().notNull(),
  generation: integer('generation').notNull(),
  expiresAt: moment('expires_at').notNull(),
  refreshedAt: moment('refreshed_at').notNull(),
  refreshingBy: uuid('refreshing_by'),
  refreshingUntil: moment('refreshing_until'),
});

/** Deliveries that were answered: ids and times only, so that a deletion in Zendesk has nothing to reach here. */
export const events = pgTable(
  'events',
  {
    installId: installId(),
    eventId: text('event_id').notNull(),
    type: text('type').notNull(),
    ticketId: text('ticket_id'),
    occurredAt: moment('occurred_at'),
    receivedAt: moment('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.eventId] }),
    index('events_by_time').on(t.receivedAt),
  ],
);

/** How many events of a type came that we have no use for. */
export const unknownEvents = pgTable(
  'unknown_events',
  {
    installId: installId(),
    type: text('type').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
    lastAt: moment('last_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.type] })],
);

/**
 * What we know of a ticket. `wantedSeq` counts the reasons to look at it again, `madeSeq` the reasons its
 * brief covers, `readSeq` the reads begun: a brief from a later read wins over one from an earlier read.
 */
export const tickets = pgTable(
  'tickets',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    wantedSeq: bigint('wanted_seq', { mode: 'number' }).notNull().default(0),
    wantedAt: moment('wanted_at').notNull(),
    madeSeq: bigint('made_seq', { mode: 'number' }).notNull().default(0),
    readSeq: bigint('read_seq', { mode: 'number' }).notNull().default(0),
    newestEntryId: text('newest_entry_id'),
    /** The read that found `newestEntryId`. */
    newestEntrySeq: bigint('newest_entry_seq', { mode: 'number' }).notNull().default(0),
    /** The read whose brief, or whose finding that there is nothing, is stored. */
    storedSeq: bigint('stored_seq', { mode: 'number' }).notNull().default(0),
    /** `updated_at` of the ticket when it was last read. */
    zendeskUpdatedAt: moment('zendesk_updated_at'),
    /** Whose names may stand in what was made of it: who asked, first, and who wrote; `null` where that was not noted. */
    people: text('people').array(),
    /** Briefs from reads that cover fewer reasons than this must not be stored: the ticket was to be forgotten then. */
    forgottenSeq: bigint('forgotten_seq', { mode: 'number' }).notNull().default(0),
    /** The newest version number given to a brief of this ticket; it outlives the brief, so that none is given twice. */
    lastVersion: integer('last_version').notNull().default(0),
    /** How often in a row the brief could not be made. */
    failures: integer('failures').notNull().default(0),
    failureCode: text('failure_code').$type<BriefFailure>(),
    retryAt: moment('retry_at'),
    /** An admin left it for when it is opened: until then, or until there is one more reason, nothing is made. */
    leftUntilOpened: boolean('left_until_opened').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId] }),
    index('tickets_behind')
      .on(t.wantedAt)
      .where(sql`made_seq < wanted_seq`),
  ],
);

/** The brief of a ticket: the newest only, so that redacted words live nowhere else. */
export const briefs = pgTable(
  'briefs',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    fingerprint: text('fingerprint').notNull(),
    version: integer('version').notNull(),
    readSeq: bigint('read_seq', { mode: 'number' }).notNull(),
    // Not jsonb: next to nothing looks inside, and writing jsonb out again is a good part of answering an agent.
    body: json('body').$type<Omit<Brief, 'ticketId' | 'version' | 'madeAt'>>().notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.ticketId] })],
);

/** Re-reads a sidebar caused because its proof was newer than ours: counted to bound them. */
export const rereads = pgTable(
  'rereads',
  {
    id: uuid('id').primaryKey(),
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('rereads_by_time').on(t.installId, t.at)],
);

/** Dropdown fields of the account and their options, as last read. */
export const dropdownFields = pgTable(
  'dropdown_fields',
  {
    installId: installId(),
    fieldId: text('field_id').notNull(),
    title: text('title').notNull(),
    options: jsonb('options').$type<{ id: string; name: string; value: string }[]>().notNull(),
    readAt: moment('read_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.fieldId] })],
);
