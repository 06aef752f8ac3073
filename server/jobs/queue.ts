import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { Database, Db } from '../db/connect.ts';
import { failureFields, type Log } from '../log.ts';
import { hastenJobs } from './hasten-jobs.ts';
import { returnOrphans } from './return-orphans.ts';
import { catalogue, type JobName, type JobPayload } from './catalogue.ts';

export interface Queue {
  /**
   * Asks for work inside the caller's transaction, so that data and work appear together or not at all.
   * A request for something that already waits is the same request.
   */
  enqueue<N extends JobName>(
    tx: Db,
    name: N,
    payloads: JobPayload<N>[],
    delayMs?: number,
  ): Promise<void>;
  /** The same for what somebody waits for: where it waits for its time already, that time is now. */
  enqueueNow<N extends JobName>(tx: Db, name: N, payloads: JobPayload<N>[]): Promise<void>;
  boss: PgBoss;
  close(): Promise<void>;
}

/**
 * Opens the job queue in the database.
 *
 * @param options.schedule whether this process also asks for the scheduled work
 */
export async function openQueue(
  database: Database,
  log: Log,
  options: { schedule: boolean },
): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.run(text, values) },
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    schedule: options.schedule,
    persistWarnings: false,
  });
  boss.on('error', (failure) => log.error('The job queue failed', failureFields(failure)));
  await boss.start();
  for (const [name, kind] of Object.entries(catalogue)) {
    const settings = {
      policy: 'short',
      expireInSeconds: kind.deadlineSeconds,
      retryLimit: kind.retries,
      retryDelay: kind.retryDelaySeconds,
      ...(kind.retries > 0 ? { retryBackoff: true, retryDelayMax: 300 } : {}),
      deleteAfterSeconds: keptSeconds,
    };
    if (!(await boss.getQueue(name))) await boss.createQueue(name, settings);
    else {
      const { policy: _fixed, ...changeable } = settings;
      await boss.updateQueue(name, changeable);
    }
    // The first use looks the queue up on another connection, which inside an open PGlite transaction would wait for ever.
    await boss.fetch(name, { batchSize: 1, minPriority: 1_000_000 });
    if (options.schedule && 'cron' in kind) await boss.schedule(name, kind.cron);
  }
  if (database.kind === 'embedded') await returnOrphans(database);
  const queue: Queue = {
    boss,
    async enqueue(tx, name, payloads, delayMs = 0) {
      if (payloads.length === 0) return;
      const kind = catalogue[name];
      const wait = kind.settleMs + Math.min(delayMs, longestDelayMs);
      const startAfter = wait > 0 ? new Date(Date.now() + wait) : undefined;
      const jobs = payloads.map((payload) => ({
        data: payload as object,
        singletonKey: kind.key(payload as never),
        startAfter: startAfter?.toISOString(),
      }));
      await boss.insert(name, jobs as never, { db: fromDrizzle(tx as never, sql) });
    },
    async enqueueNow(tx, name, payloads) {
      await queue.enqueue(tx, name, payloads);
      const keys = payloads.map((payload) => catalogue[name].key(payload as never));
      if (keys.length > 0) await hastenJobs(tx, name, keys);
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
  return queue;
}

/** For whoever looks after a weekend why work failed; what was done goes sooner (`delete-done-jobs.ts`). */
const keptSeconds = 7 * 24 * 3600;

/** Whatever an upstream asks for: work that waits longer would stand in the way of newer requests for it. */
const longestDelayMs = 60 * 60_000;
