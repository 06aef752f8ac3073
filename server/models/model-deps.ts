import type { Config } from '../config.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import type { Log } from '../log.ts';
import type { InProcessEmbedder } from './open-embedder.ts';

/** What asking a model needs; the features' own deps have it all. */
export interface ModelDeps {
  config: Pick<Config, 'model' | 'embedder' | 'mode'>;
  db: Db;
  sealer: Sealer;
  log: Log;
  now: () => Date;
  /** Where the deployment's embedding model runs in this process. */
  embedInProcess?: InProcessEmbedder | undefined;
}
