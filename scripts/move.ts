import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../server/config.ts';
import { CommandError } from '../server/db/command-error.ts';
import { connectDatabase } from '../server/db/connect.ts';
import { loadSecretKeys } from '../server/db/load-secret-key.ts';
import { move, type MoveProgress } from '../server/db/move.ts';
import { refuseFilled } from '../server/db/refuse-filled.ts';
import { openQueue } from '../server/jobs/queue.ts';
import { createLog } from '../server/log.ts';

/** `npm run move -- postgres://… [--force]`: the embedded database to a PostgreSQL server, while the backend is stopped. */
const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});
try {
  const config = loadConfig(process.env);
  const { dataDir } = config;
  // An address with a password can be given by the environment, where no list of processes shows it.
  const url = positionals[0] ?? config.databaseUrl;
  if (url === undefined || !/^postgres(ql)?:\/\//.test(url))
    throw new CommandError('Name the server: npm run move -- postgres://user@host/database');
  if (!existsSync(join(dataDir, 'db', 'PG_VERSION')))
    throw new CommandError(`There is no embedded database in ${dataDir}.`);
  // Without one a key would be made, and would fit nothing.
  if (!config.secretKey && !existsSync(join(dataDir, 'secret.key')))
    throw new CommandError(
      `Put the secret.key of the database into ${dataDir}, or set SECRET_KEY.`,
    );
  const log = createLog('error');
  const keys = await loadSecretKeys(config, log);
  const source = await connectDatabase({ dataDir });
  try {
    await refuseFilled(url, values.force);
    // Both queues in the version of today, and nothing under way that nobody does.
    await (await openQueue(source, log, { schedule: false })).close();
    const target = await connectDatabase({ databaseUrl: url });
    try {
      await (await openQueue(target, log, { schedule: false })).close();
      const options = { ...values, onProgress: show };
      const { tables, rows } = await move(source.db, target.db, keys, options);
      await target.run('analyze');
      process.stdout.write(`Moved ${rows} rows of ${tables} tables, and counted them there.\n`);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  process.stdout.write(
    'Start with DATABASE_URL set to that address and the same secret key. The embedded database is left as it was: ' +
      'never start on it again.\n',
  );
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
}

function show({ table, copied, of }: MoveProgress): void {
  process.stdout.write(`${table}: ${copied} of ${of}\n`);
}
