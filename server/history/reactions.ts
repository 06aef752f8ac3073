import type { Db } from '../db/connect.ts';

/** What other features do when something of an account's past changes, in the transaction that stores the change. */
export interface Reactions {
  /** Tickets that the export told anew: changed, deleted, restored. */
  ticketsChanged(tx: Db, installId: string, ticketIds: string[]): Promise<void>;
  /** Tickets of whose stored words some were taken away, without a change in Zendesk. */
  ticketsRewritten(tx: Db, installId: string, ticketIds: string[]): Promise<void>;
}
