import type { Receipt } from '../contract/care.ts';
import type { erasures } from '../db/care-schema.ts';
import type { Sealer } from '../db/seal.ts';

type Erasure = typeof erasures.$inferSelect & { finishedAt: Date };
type Unsigned = Omit<Receipt, 'signature'>;

/** What was deleted, by whom and when, signed with a key of the deployment (HMAC-SHA256, 128 bits of it). */
export function receiptOf(sealer: Sealer, row: Erasure): Receipt {
  const unsigned: Unsigned = {
    format: 'sidebrief-deletion-receipt-1',
    id: row.id,
    account: { id: row.installId },
    about: { kind: row.kind, id: row.zendeskId },
    requestedBy: { id: row.personId, name: row.personName },
    requestedAt: row.requestedAt.toISOString(),
    finishedAt: row.finishedAt.toISOString(),
    tickets: row.ticketsDone,
    stores: Object.entries(row.purged)
      .map(([store, rows]) => ({ store, rows }))
      .sort((a, b) => (a.store < b.store ? -1 : 1)),
  };
  return { ...unsigned, signature: row.signature ?? signaturesOf(sealer, unsigned)[0] ?? '' };
}

/** Whether this deployment signed it just so, with its key of today or an earlier one that is still configured. */
export function isGenuine(sealer: Sealer, { signature, ...unsigned }: Receipt): boolean {
  return signaturesOf(sealer, unsigned).includes(signature);
}

function signaturesOf(sealer: Sealer, receipt: Unsigned): string[] {
  const { format, id, account, about, requestedBy, requestedAt, finishedAt, tickets } = receipt;
  // In one order, however a file was written.
  const said = [
    ...[format, id, account.id, about.kind, about.id, requestedBy.id, requestedBy.name],
    ...[requestedAt, finishedAt, tickets, receipt.stores.map(({ store, rows }) => [store, rows])],
  ];
  return sealer.marks(JSON.stringify(said), { installId: account.id, purpose: 'receipt' });
}
