import type { AccountPurpose } from '../contract/purposes.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import type { ZendeskClient } from '../zendesk/client.ts';
import type { ExportPage } from '../zendesk/exports.ts';
import type { UnreadableRow } from '../zendesk/readable-rows.ts';
import type { History } from './read-history.ts';

/** The brand under which the one help centre is read of an account whose brands nobody tells us. */
export const ownBrand = 'own';

/** One page to be read. */
export interface Reading {
  /** @param subdomain of the brand whose own host is asked; left out, the account's */
  client(subdomain?: string): ZendeskClient;
  db: Db;
  history: History;
  /** What the account is for. */
  purposes: readonly AccountPurpose[];
  /** Which of several alike this one is: the id of a brand. */
  of: string | undefined;
  /** Where the page begins; `undefined` for the first. */
  position: string | undefined;
  /** Rows to ask for, where an export can be asked; `undefined` is as many as Zendesk gives. */
  pageSize: number | undefined;
  now: Date;
}

/** A page on its way into the database, in the transaction that moves the list on. */
export interface Storing {
  tx: Db;
  sealer: Sealer;
  history: History;
  /** What the account is for. */
  purposes: readonly AccountPurpose[];
  of: string | undefined;
  now: Date;
  /** Where the next page begins. */
  position: string;
  /** Rows of the page in a form we do not know. */
  unreadable: UnreadableRow[];
}

/** What storing a page leaves to be done. */
export interface Stored {
  /** Tickets that are told anew. */
  ticketsChanged?: string[];
  /** Tickets whose comments have to be read one ticket at a time. */
  ticketsToRead?: string[];
  /** Tickets that have to be read by themselves, comments and all: a page told of them what we cannot read. */
  ticketsToFetch?: string[];
  /** Tickets of which a page told attachments. */
  ticketsWithFiles?: string[];
  /** People who were deleted: their names are to go from what was written. */
  usersToForget?: string[];
  /** Articles that have to be read one at a time. */
  articlesToRead?: { articleId: string; brandId: string }[];
  /** The time up to which this page was told, by Zendesk's own stamps; `undefined` when it held no row. */
  reachedAt?: Date | undefined;
  /** Lists that exist from now on, and those that do not any more. */
  begins?: string[];
  ends?: string[];
}

/** A list of Zendesk's that is read page by page. */
export interface Stream {
  /** What it is read for: an account that is for none of these is not asked for it. */
  purposes: readonly AccountPurpose[];
  /** Whether everybody may read it, so that nobody has to sign in for it. */
  isPublic?: boolean;
  /** Read before this one for the first time. */
  after?: string;
  /** How long after its end was reached it is looked at again. */
  everyMinutes: number;
  read(reading: Reading): Promise<ExportPage<unknown>>;
  store(storing: Storing, rows: unknown[]): Promise<Stored>;
}

/** A stream whose rows have one type from reading to storing. */
export function streamOf<T>(own: {
  purposes: readonly AccountPurpose[];
  isPublic?: boolean;
  after?: string;
  everyMinutes: number;
  read(reading: Reading): Promise<ExportPage<T>>;
  store(storing: Storing, rows: T[]): Promise<Stored>;
}): Stream {
  return own as unknown as Stream;
}

/** Epoch seconds at which a window begins. Zendesk has nothing older than itself. */
export function startOf(windowFrom: Date | null): number {
  return windowFrom ? Math.floor(windowFrom.getTime() / 1000) : 0;
}

/** The latest of Zendesk's stamps in a page; `undefined` when it held no row. @param seconds since 1970 */
export function latest(seconds: number[]): Date | undefined {
  return seconds.length === 0
    ? undefined
    : new Date(seconds.reduce((a, b) => Math.max(a, b)) * 1000);
}
