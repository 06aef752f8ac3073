import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { connectDatabase } from '../../server/db/connect.ts';
import { startConnectedBackend } from '../support/connected-backend.ts';
import { percentile } from './post.ts';

export interface Freshness {
  medianMs: number;
  slowestMs: number;
}

/** From the moment a customer's message exists in Zendesk to the moment its brief was stored, one ticket after another. */
export async function measureFreshness(load: { tickets: number }): Promise<Freshness> {
  const bench = await startConnectedBackend();
  const { sandbox, customer } = bench.account;
  const written = new Map<string, number>();
  for (let n = 0; n < load.tickets; n++) {
    const ticket = createTicket(sandbox, {
      subject: `Ticket ${n}`,
      requesterId: customer.id,
      comment: { body: 'My order has not come yet.' },
    });
    await pause(40 + ((n * 61) % 120));
    addComment(sandbox, ticket.id, {
      authorId: customer.id,
      body: 'It is for a birthday on Friday.',
      public: true,
    });
    written.set(String(ticket.id), Date.now());
    await pause(150);
  }
  await pause(4000);
  await bench.backend.stop();
  const database = await connectDatabase({ dataDir: bench.dataDir });
  const { rows } = await database.run(
    'select ticket_id, made_at from briefs where install_id = $1',
    [bench.installId],
  );
  await database.close();
  await bench.close();
  const waits = (rows as { ticket_id: string; made_at: string }[])
    .map((row) => new Date(row.made_at).getTime() - (written.get(row.ticket_id) ?? Number.NaN))
    .sort((a, b) => a - b);
  if (waits.length !== load.tickets)
    throw new Error(`${load.tickets - waits.length} tickets have no brief.`);
  return {
    medianMs: Math.round(percentile(waits, 0.5)),
    slowestMs: Math.round(waits.at(-1) ?? Number.NaN),
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
