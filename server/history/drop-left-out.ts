import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { forgetLeftOut } from './forget-left-out.ts';
import { nothingOfTicket } from './ticket-row.ts';
import type { History } from './read-history.ts';
import { whyLeftOut, type LeftOutWhy } from './why-left-out.ts';

const rowsAtOnce = 200;

/** Takes out what the admin does not want to be kept any more: of such a ticket its number and the reason stay. */
export async function dropLeftOut(db: Db, history: History): Promise<void> {
  let after = '';
  for (let count = rowsAtOnce; count === rowsAtOnce;) {
    const rows = await keptRows(db, history.installId, after);
    const byWhy = new Map<LeftOutWhy, string[]>();
    for (const row of rows) {
      const why = whyOf(row, history);
      if (!why) continue;
      const ids = byWhy.get(why) ?? [];
      ids.push(row.id);
      byWhy.set(why, ids);
    }
    for (const [why, ids] of byWhy) {
      await db.transaction(async (tx) => {
        await leaveOutTickets(tx, history.installId, ids, why);
        await forgetLeftOut(tx, history.installId, ids);
      });
    }
    count = rows.length;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Keeps the number of each ticket and why it is not kept, and nothing else; `forgetLeftOut` is to follow. */
export async function leaveOutTickets(
  tx: Db,
  installId: string,
  ticketIds: string[],
  why: LeftOutWhy,
): Promise<void> {
  await tx
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ticketIds)))
    .orderBy(pastTickets.ticketId)
    .for('update');
  await tx
    .update(pastTickets)
    .set({ ...nothingOfTicket, leftOut: why })
    .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ticketIds)));
  await tx
    .delete(pastComments)
    .where(and(eq(pastComments.installId, installId), inArray(pastComments.ticketId, ticketIds)));
}

type Kept = Awaited<ReturnType<typeof keptRows>>[number];

function whyOf(row: Kept, { options, windowFrom }: History): LeftOutWhy | undefined {
  const times = {
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
  return whyLeftOut({ ...row, ...times }, options, windowFrom);
}

function keptRows(db: Db, installId: string, after: string) {
  return db
    .select({
      id: pastTickets.ticketId,
      status: pastTickets.status,
      type: pastTickets.type,
      group_id: pastTickets.groupId,
      brand_id: pastTickets.brandId,
      ticket_form_id: pastTickets.formId,
      created_at: pastTickets.createdAt,
      updated_at: pastTickets.updatedAt,
    })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        isNull(pastTickets.leftOut),
        gt(pastTickets.ticketId, after),
      ),
    )
    .orderBy(pastTickets.ticketId)
    .limit(rowsAtOnce);
}
