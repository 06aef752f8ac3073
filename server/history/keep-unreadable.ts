import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import type { UnreadableRow } from '../zendesk/readable-rows.ts';
import { leaveOutTickets } from './drop-left-out.ts';
import { nothingOfTicket } from './ticket-row.ts';

/**
 * Notes the numbers of tickets that came in a form we do not know. What is stored of one stays as it is, unless the
 * row says that it was deleted. Where its day of creation cannot be read, the day of its last change stands for it.
 *
 * @returns the tickets that are gone
 */
export async function keepUnreadable(
  tx: Db,
  { installId, now }: { installId: string; now: Date },
  unreadable: UnreadableRow[],
): Promise<string[]> {
  const known = new Map(unreadable.flatMap((row) => (row.id ? [[row.id, row] as const] : [])));
  const rows = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  const gone = rows.filter(([, row]) => row.isDeleted).map(([id]) => id);
  if (gone.length > 0) await leaveOutTickets(tx, installId, gone, 'deleted');
  const kept = rows.filter(([, row]) => !row.isDeleted);
  if (kept.length === 0) return gone;
  await tx
    .insert(pastTickets)
    .values(
      kept.map(([ticketId, { createdAt, updatedAt, generatedAt }]) => {
        const generated = generatedAt === undefined ? undefined : new Date(generatedAt * 1000);
        const changedAt = updatedAt ?? generated ?? now;
        return {
          ...nothingOfTicket,
          installId,
          ticketId,
          generatedAt: generatedAt ?? 0,
          createdAt: createdAt ?? changedAt,
          updatedAt: changedAt,
          status: 'unknown',
          isMessaging: false,
          leftOut: 'unreadable',
        };
      }),
    )
    .onConflictDoNothing();
  return gone;
}
