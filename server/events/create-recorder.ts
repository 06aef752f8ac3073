import type { Db } from '../db/connect.ts';
import { isDeadlock } from '../db/is-deadlock.ts';
import type { Queue } from '../jobs/queue.ts';
import { failureFields, type Log } from '../log.ts';
import { storeDeliveries, type Delivery } from './store-deliveries.ts';

/** Resolves when the delivery is committed; rejects when it is not. */
export type Recorder = (delivery: Delivery) => Promise<void>;

interface Waiting {
  delivery: Delivery;
  resolve(): void;
  reject(failure: unknown): void;
}

const mostTogether = 100;

/**
 * Records deliveries; those of one install that arrive while a transaction of it is under way share the next one, and no
 * install waits for another. Each is answered only when its own commit is through, so nothing waits in memory that was
 * promised. One that met a deadlock is tried once more.
 */
export function createRecorder(deps: { db: Db; queue: Queue; log: Log }): Recorder {
  /** Of the installs with a transaction under way: what waits for the next one. */
  const waitingOf = new Map<string, Waiting[]>();

  async function run(installId: string, waiting: Waiting[]): Promise<void> {
    while (waiting.length > 0) await commit(waiting.splice(0, mostTogether));
    waitingOf.delete(installId);
  }

  async function commit(batch: Waiting[]): Promise<void> {
    try {
      await store(batch.map((one) => one.delivery));
      for (const one of batch) one.resolve();
    } catch (failure) {
      deps.log.error('Deliveries could not be stored', {
        count: batch.length,
        ...failureFields(failure),
      });
      const [only] = batch;
      if (batch.length === 1) return only?.reject(failure);
      // One of them may be at fault: alone, the others go through.
      for (const one of batch) await commit([one]);
    }
  }

  async function store(deliveries: Delivery[]): Promise<void> {
    const attempt = () => storeDeliveries(deps.db, deps.queue, deliveries);
    await attempt().catch((failure: unknown) => {
      if (!isDeadlock(failure)) throw failure;
      deps.log.warn('Deliveries met a deadlock', { count: deliveries.length });
      return attempt();
    });
  }

  return (delivery) =>
    new Promise((resolve, reject) => {
      const { installId } = delivery;
      const waiting = waitingOf.get(installId);
      const one = { delivery, resolve, reject };
      if (waiting) return void waiting.push(one);
      const first = [one];
      waitingOf.set(installId, first);
      void run(installId, first);
    });
}
