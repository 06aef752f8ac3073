import type { Config } from './config.ts';
import type { Db } from './db/connect.ts';
import type { Sealer } from './db/seal.ts';
import type { Queue } from './jobs/queue.ts';
import type { Log } from './log.ts';
import type { InProcessEmbedder } from './models/open-embedder.ts';
import type { Transport } from './zendesk/client.ts';

/** What the features are handed: built once in `start.ts`, by hand in tests. */
export interface Deps {
  config: Config;
  db: Db;
  queue: Queue;
  sealer: Sealer;
  log: Log;
  transport: Transport;
  now: () => Date;
  embedInProcess?: InProcessEmbedder | undefined;
}
