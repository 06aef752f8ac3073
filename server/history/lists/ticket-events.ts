import { exportTicketEvents, type ExportedEvent } from '../../zendesk/exports.ts';
import { keepComments } from '../keep-comments.ts';
import { prepareComments } from '../prepare-comments.ts';
import { latest, startOf, streamOf } from '../stream.ts';

export const ticketEvents = streamOf({
  purposes: ['helpdesk'],
  // A comment of a ticket that is left out need not be stored and thrown away.
  after: 'tickets',
  everyMinutes: 2,
  async read({ client, db, history, position, pageSize }) {
    const from = position ? Number(position) : startOf(history.windowFrom);
    const page = await exportTicketEvents(client(), from, pageSize);
    return { ...page, rows: await prepareComments(db, history.installId, page.rows) };
  },
  async store({ tx, sealer, history, unreadable }, rows) {
    const odd = unreadable.flatMap(({ id }) => id ?? []);
    const { toRead, toFetch } = await keepComments({ tx, sealer }, history.installId, rows, odd);
    const { attachmentContent } = history.options;
    return {
      ticketsToRead: toRead,
      ticketsToFetch: toFetch,
      ticketsWithFiles: attachmentContent ? withFiles(rows) : [],
      reachedAt: latest(rows.map((row) => row.timestamp)),
    };
  },
});

function withFiles(rows: ExportedEvent[]): string[] {
  const own = rows.filter(({ child_events: children }) =>
    children.some(({ attachments }) => (attachments ?? []).length > 0),
  );
  return [...new Set(own.map((row) => row.ticket_id))];
}
