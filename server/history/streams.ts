import type { Db } from '../db/connect.ts';
import type { ZendeskClient } from '../zendesk/client.ts';
import { exportTicketEvents, exportTickets, type ExportPage } from '../zendesk/exports.ts';
import { keepComments } from './keep-comments.ts';
import { keepTickets } from './keep-tickets.ts';
import type { History } from './read-history.ts';

/** What storing a page leaves to be done. */
export interface Stored {
  ticketsToRead?: string[];
  /** The time up to which this page was told, by Zendesk's own stamps; `undefined` when it held no row. */
  reachedAt?: Date | undefined;
}

/** A list of Zendesk's that is read page by page. */
export interface Stream {
  /** Read before this one for the first time. */
  after?: StreamName;
  /** @param position where the page begins; `undefined` for the first */
  read(
    client: ZendeskClient,
    history: History,
    position: string | undefined,
  ): Promise<ExportPage<unknown>>;
  store(tx: Db, history: History, rows: unknown[]): Promise<Stored>;
}

export type StreamName = keyof typeof streams;

/** Every list of which an account's past is made. */
export const streams = {
  tickets: stream({
    read: (client, history, position) =>
      exportTickets(
        client,
        position ? { cursor: position } : { startTime: startOf(history.windowFrom) },
      ),
    async store(tx, history, rows) {
      const ticketsToRead = await keepTickets(tx, history, rows);
      return { ticketsToRead, reachedAt: latest(rows.map((row) => row.generated_timestamp)) };
    },
  }),
  'ticket-events': stream({
    // A comment of a ticket that is left out need not be stored and thrown away.
    after: 'tickets',
    read: (client, history, position) =>
      exportTicketEvents(client, position ? Number(position) : startOf(history.windowFrom)),
    async store(tx, history, rows) {
      const ticketsToRead = await keepComments(tx, history.installId, rows);
      return { ticketsToRead, reachedAt: latest(rows.map((row) => row.timestamp)) };
    },
  }),
} satisfies Record<string, Stream>;

function stream<T>(own: {
  after?: string;
  read(
    client: ZendeskClient,
    history: History,
    position: string | undefined,
  ): Promise<ExportPage<T>>;
  store(tx: Db, history: History, rows: T[]): Promise<Stored>;
}): Stream {
  return own as unknown as Stream;
}

/** Epoch seconds. Zendesk has nothing older than itself. */
function startOf(windowFrom: Date | null): number {
  return windowFrom ? Math.floor(windowFrom.getTime() / 1000) : 0;
}

function latest(seconds: number[]): Date | undefined {
  return seconds.length === 0
    ? undefined
    : new Date(seconds.reduce((a, b) => Math.max(a, b)) * 1000);
}
