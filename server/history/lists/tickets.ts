import { exportTickets } from '../../zendesk/exports.ts';
import { keepTickets } from '../keep-tickets.ts';
import { latest, startOf, streamOf } from '../stream.ts';

export const tickets = streamOf({
  everyMinutes: 2,
  read: ({ client, history, position }) =>
    exportTickets(
      client(),
      position ? { cursor: position } : { startTime: startOf(history.windowFrom) },
    ),
  async store({ tx, history }, rows) {
    const ticketsToRead = await keepTickets(tx, history, rows);
    return {
      ticketsChanged: [...new Set(rows.map(({ id }) => id))],
      ticketsToRead,
      reachedAt: latest(rows.map((row) => row.generated_timestamp)),
    };
  },
});
