import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { feedback } from '../db/agents-schema.ts';

type Thumb = typeof feedback.$inferInsert;

export async function storeThumb(db: Db, row: Thumb): Promise<void> {
  const { thumb, reasons, at, madeWith, writtenId, ground } = row;
  await db
    .insert(feedback)
    .values(row)
    .onConflictDoUpdate({
      target: [feedback.installId, feedback.ticketId, feedback.version, feedback.agentId],
      set: { thumb, reasons, at, madeWith, writtenId, ground },
    });
}

export async function deleteThumb(
  db: Db,
  own: Pick<Thumb, 'installId' | 'ticketId' | 'version' | 'agentId'>,
): Promise<void> {
  await db
    .delete(feedback)
    .where(
      and(
        eq(feedback.installId, own.installId),
        eq(feedback.ticketId, own.ticketId),
        eq(feedback.version, own.version),
        eq(feedback.agentId, own.agentId),
      ),
    );
}
