import type { Db } from '../db/connect.ts';
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
 * Records deliveries; those that arrive while a transaction is under way share the next one. Each is answered
 * only when its own commit is through, so nothing waits in memory that was promised.
 */
export function createRecorder(deps: { db: Db; queue: Queue; log: Log }): Recorder {
  const waiting: Waiting[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) await commit(waiting.splice(0, mostTogether));
    running = false;
  }

  async function commit(batch: Waiting[]): Promise<void> {
    try {
      await storeDeliveries(
        deps.db,
        deps.queue,
        batch.map((one) => one.delivery),
      );
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

  return (delivery) =>
    new Promise((resolve, reject) => {
      waiting.push({ delivery, resolve, reject });
      if (!running) void run();
    });
}
