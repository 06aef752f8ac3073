import { and, desc, eq } from 'drizzle-orm';
import type { CallLine } from '../contract/models-view.ts';
import type { Db } from '../db/connect.ts';
import { modelCalls } from '../db/models-schema.ts';
import { line, lineOf } from './list-calls.ts';

/** The calls that one brief or reply of a ticket was made with, the last first. */
export async function readCallsOf(
  db: Db,
  installId: string,
  { ticketId, writtenId }: { ticketId: string; writtenId: string },
): Promise<CallLine[]> {
  const rows = await db
    .select(line)
    .from(modelCalls)
    .where(
      and(
        eq(modelCalls.installId, installId),
        eq(modelCalls.ticketId, ticketId),
        eq(modelCalls.writtenId, writtenId),
      ),
    )
    .orderBy(desc(modelCalls.at), desc(modelCalls.id));
  return rows.map(lineOf);
}
