import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import { documents } from '../db/search-schema.ts';

const ticketsAtOnce = 2000;

/**
 * Notes on all solved tickets that can be found which topic they were given, after a field was chosen; from then on
 * each is labelled when it is made to be found. In batches: killed at any moment, the rest follows with the next try.
 */
export async function labelDocuments(db: Db, installId: string, fieldId: string): Promise<void> {
  let after = '';
  for (;;) {
    const { rows } = (await db.execute(sql`
      with batch as (
        select document_id from ${documents}
         where install_id = ${installId} and kind = 'ticket' and document_id > ${after}
         order by document_id limit ${ticketsAtOnce}),
      labelled as (
        update ${documents} as d set topic = t.custom_fields ->> ${fieldId}
          from batch join ${pastTickets} t on t.install_id = ${installId} and t.ticket_id = batch.document_id
         where d.install_id = ${installId} and d.kind = 'ticket' and d.document_id = batch.document_id
           and d.topic is distinct from t.custom_fields ->> ${fieldId})
      select max(document_id) as last from batch`)) as unknown as {
      rows: { last: string | null }[];
    };
    const last = rows[0]?.last;
    if (last === null || last === undefined) return;
    after = last;
  }
}
