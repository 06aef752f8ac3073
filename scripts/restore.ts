import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../server/config.ts';
import { CommandError } from '../server/db/command-error.ts';
import { loadSecretKeys } from '../server/db/load-secret-key.ts';
import { restore } from '../server/db/restore.ts';
import { createLog } from '../server/log.ts';

/** `npm run restore -- FILE [--force]`: a backup in the place of the embedded database, while the backend is stopped. */
const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});
try {
  const [file] = positionals;
  if (file === undefined) throw new CommandError('Name the file: npm run restore -- FILE');
  const config = loadConfig(process.env);
  const { dataDir } = config;
  // Without one a key would be made, and would fit nothing.
  if (!config.secretKey && !existsSync(join(dataDir, 'secret.key')))
    throw new CommandError(`Put the secret.key of the backup into ${dataDir}, or set SECRET_KEY.`);
  const keys = await loadSecretKeys(config, createLog(config.logLevel));
  const { at, replaced } = await restore({ dataDir, keys, now: new Date() }, file, values);
  process.stdout.write(`Restored the database as of ${at}.\n`);
  if (replaced) process.stdout.write(`The one before is in ${replaced}.\n`);
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
}
