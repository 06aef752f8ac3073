import { connectDatabase } from '../../server/db/connect.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { startConnectedBackend } from '../support/connected-backend.ts';
import { createPoster, percentile } from './post.ts';
import { signedDelivery } from './signed-delivery.ts';

export interface Deliveries {
  seconds: number;
  sent: number;
  lost: number;
  p50Ms: number;
  p99Ms: number;
}

/**
 * Deliveries at a steady rate, each at its own moment whether or not the one before was answered, while the
 * briefs they ask for are being made. Lost is what was sent and is not in the database afterwards.
 */
export async function measureDeliveries(load: {
  perSecond: number;
  seconds: number;
}): Promise<Deliveries> {
  const bench = await startConnectedBackend();
  const poster = createPoster(64);
  const { sandbox, customer } = bench.account;
  const tickets = Array.from({ length: 50 }, (_, n) =>
    createTicket(sandbox, {
      subject: `Ticket ${n}`,
      requesterId: customer.id,
      comment: { body: 'Hello' },
    }),
  );
  await sandbox.settle();
  const times: number[] = [];
  const answered: string[] = [];
  const open: Promise<void>[] = [];
  const total = load.perSecond * load.seconds;
  const began = performance.now();
  for (let n = 0; n < total; n++) {
    const due = began + (n * 1000) / load.perSecond;
    while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, 1));
    const { id, body, headers } = signedDelivery(
      bench.deliverTo.secret,
      tickets[n % tickets.length]?.id ?? 1,
    );
    const sentAt = performance.now();
    open.push(
      poster.post(bench.deliverTo.url, body, headers).then((status) => {
        times.push(performance.now() - sentAt);
        if (status === 204) answered.push(id);
      }),
    );
  }
  await Promise.all(open);
  const took = (performance.now() - began) / 1000;
  poster.close();
  await bench.backend.stop();
  const database = await connectDatabase({ dataDir: bench.dataDir });
  const { rows } = await database.run('select event_id from events where install_id = $1', [
    bench.installId,
  ]);
  await database.close();
  await bench.close();
  const stored = new Set((rows as { event_id: string }[]).map((row) => row.event_id));
  times.sort((a, b) => a - b);
  return {
    seconds: Math.round(took),
    sent: total,
    lost: total - answered.filter((id) => stored.has(id)).length,
    p50Ms: Math.round(percentile(times, 0.5) * 10) / 10,
    p99Ms: Math.round(percentile(times, 0.99) * 10) / 10,
  };
}
