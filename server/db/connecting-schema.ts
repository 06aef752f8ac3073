import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ConnectionCheck, ConnectionCheckName } from '../contract/connection-test.ts';
import type { ConnectStep, ConnectStepName } from '../contract/install.ts';
import type { SaidParams } from '../contract/said.ts';
import type { Subdomain } from '../contract/subdomain.ts';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/** How far connecting has come; one row a step. */
export const connectSteps = pgTable(
  'connect_steps',
  {
    installId: installId(),
    name: text('name').$type<ConnectStepName>().notNull(),
    state: text('state').$type<ConnectStep['state']>().notNull(),
    code: text('code'),
    message: text('message'),
    params: jsonb('params').$type<SaidParams>(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.name] })],
);

/** The last test of an account's connection; one row a line. */
export const connectionChecks = pgTable(
  'connection_checks',
  {
    installId: installId(),
    name: text('name').$type<ConnectionCheckName>().notNull(),
    state: text('state').$type<ConnectionCheck['state']>().notNull(),
    code: text('code'),
    message: text('message'),
    advice: text('advice'),
    /** What the words of `code` are filled with, in whatever language. */
    params: jsonb('params').$type<SaidParams>(),
    action: text('action').$type<ConnectionCheck['action'] & string>(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.name] })],
);

/** A consent that was begun: bound to the console session that began it, used once, short-lived. */
export const oauthRequests = pgTable('oauth_requests', {
  id: uuid('id').primaryKey(),
  installId: installId(),
  sessionId: uuid('session_id').notNull(),
  subdomain: text('subdomain').$type<Subdomain>().notNull(),
  stateHash: text('state_hash').unique(),
  verifierSealed: text('verifier_sealed'),
  createdAt: moment('created_at').notNull(),
  usedAt: moment('used_at'),
});
