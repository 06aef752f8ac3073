import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { streams as streamRows } from '../../db/history-schema.ts';
import { exportTickets } from '../../zendesk/exports.ts';
import { keepTickets } from '../keep-tickets.ts';
import { keepUnreadable } from '../keep-unreadable.ts';
import { latest, startOf, streamOf } from '../stream.ts';

export const tickets = streamOf({
  purposes: ['helpdesk'],
  everyMinutes: 2,
  read({ client, history, position, pageSize }) {
    const begin = position ? /^from:(\d+)$/.exec(position)?.[1] : startOf(history.windowFrom);
    const from =
      position && begin === undefined ? { cursor: position } : { startTime: Number(begin) };
    return exportTickets(client(), from, pageSize);
  },
  async store({ tx, sealer, history, unreadable, now }, rows) {
    const eventsToCome = await areEventsToCome(tx, history.installId);
    const ticketsToRead = await keepTickets({ tx, sealer }, history, rows, { eventsToCome });
    const { installId } = history;
    const gone = await keepUnreadable(tx, { installId, now }, unreadable);
    return {
      ticketsChanged: [...new Set([...rows.map(({ id }) => id), ...gone])],
      ticketsToRead,
      reachedAt: latest(rows.map((row) => row.generated_timestamp)),
    };
  },
});

/** Whether the list of updates begins after this one, so that it tells the comments of whatever is in the window. */
async function areEventsToCome(tx: Db, installId: string): Promise<boolean> {
  const [unbegun] = await tx
    .select({ name: streamRows.name })
    .from(streamRows)
    .where(
      and(
        eq(streamRows.installId, installId),
        eq(streamRows.name, 'ticket-events'),
        isNull(streamRows.position),
      ),
    );
  return unbegun !== undefined;
}
