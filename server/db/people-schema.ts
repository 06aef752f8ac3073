import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** What somebody may do: an admin everything, a reader look. */
export type Role = 'admin' | 'read-only';

/** People of the console. Who was removed stays, so that what they did keeps their name. */
export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    /** None for those who sign in elsewhere only. */
    passwordHash: text('password_hash'),
    role: text('role').$type<Role>().notNull().default('admin'),
    /** Zendesk accounts they are limited to; all of them where there is none. */
    accountIds: uuid('account_ids').array(),
    createdAt: moment('created_at').notNull(),
    removedAt: moment('removed_at'),
    /** Sealed; the second factor is asked for once `totpSince` says so. */
    totpSealed: text('totp_sealed'),
    totpSince: moment('totp_since'),
    /** The step of the last code that was taken: no code is good twice. */
    totpLastStep: integer('totp_last_step'),
    /** Hashes of codes for whoever lost the device; each is good once. */
    recoveryHashes: text('recovery_hashes').array(),
    /** Who they are where they sign in by OpenID Connect: issuer and subject. */
    oidcSubject: text('oidc_subject'),
  },
  (t) => [
    uniqueIndex('people_by_email')
      .on(t.email)
      .where(sql`${t.removedAt} is null`),
    uniqueIndex('people_by_oidc_subject')
      .on(t.oidcSubject)
      .where(sql`${t.removedAt} is null`),
  ],
);

/** The one-time link that makes the first admin; only its hash is kept. */
export const setupLinks = pgTable('setup_links', {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: moment('created_at').notNull(),
  usedAt: moment('used_at'),
});

/** Links that let somebody in; only their hashes are kept. A used one is gone. */
export const invites = pgTable('invites', {
  id: uuid('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  email: text('email').notNull().unique(),
  role: text('role').$type<Role>().notNull(),
  accountIds: uuid('account_ids').array(),
  invitedBy: uuid('invited_by')
    .notNull()
    .references(() => people.id),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
});

export const sessions = pgTable('sessions', {
  id: uuid('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  personId: uuid('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' }),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  /** To the minute or so. */
  seenAt: moment('seen_at'),
  /** What the browser calls itself, and where it was when it signed in. */
  browser: text('browser'),
  address: text('address'),
});

export const signInFailures = pgTable(
  'sign_in_failures',
  { key: text('key').notNull(), at: moment('at').notNull() },
  (t) => [index('sign_in_failures_by_key').on(t.key, t.at)],
);
