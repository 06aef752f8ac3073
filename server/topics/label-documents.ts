import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import { documents } from '../db/search-schema.ts';
import { lockCorpus } from '../search/store/change-corpus.ts';

const ticketsAtOnce = 2000;

/**
 * Notes on all solved tickets that can be found which topic they were given, after a field was chosen; from then on
 * each is labelled when it is made to be found. In batches: killed at any moment, the rest follows with the next try.
 */
export async function labelDocuments(db: Db, installId: string, fieldId: string): Promise<void> {
  let after: string | null = '';
  while (after !== null) {
    const from: string = after;
    after = await db.transaction((tx) => labelBatch(tx, { installId, fieldId, from }));
  }
}

/** @returns the last ticket that was looked at; `null` when there was none */
async function labelBatch(
  tx: Db,
  { installId, fieldId, from }: { installId: string; fieldId: string; from: string },
): Promise<string | null> {
  // Whoever writes what can be found holds this first.
  await lockCorpus(tx, installId, 'ticket');
  const { rows } = (await tx.execute(sql`
    with batch as (
      select document_id from ${documents}
       where install_id = ${installId} and kind = 'ticket' and document_id > ${from}
       order by document_id limit ${ticketsAtOnce}),
    labelled as (
      update ${documents} as d set topic = t.custom_fields ->> ${fieldId}
        from batch
        join ${pastTickets} t on t.install_id = ${installId} and t.ticket_id = batch.document_id
       where d.install_id = ${installId} and d.kind = 'ticket' and d.document_id = batch.document_id
         and d.topic is distinct from t.custom_fields ->> ${fieldId})
    select max(document_id) as last from batch`)) as unknown as { rows: { last: string | null }[] };
  return rows[0]?.last ?? null;
}
