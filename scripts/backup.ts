import { parseArgs } from 'node:util';
import { loadConfig } from '../server/config.ts';
import { backUp } from '../server/db/back-up.ts';
import { CommandError } from '../server/db/command-error.ts';
import { loadSecretKeys } from '../server/db/load-secret-key.ts';
import { createLog } from '../server/log.ts';

/** `npm run backup -- FILE [--force]`: the embedded database in one file, while the backend is stopped. */
const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});
try {
  const [file] = positionals;
  if (file === undefined) throw new CommandError('Name the file: npm run backup -- FILE');
  const config = loadConfig(process.env);
  if (config.databaseUrl)
    throw new CommandError('With DATABASE_URL, back up with the tools of PostgreSQL (pg_dump).');
  const [key] = await loadSecretKeys(config, createLog(config.logLevel));
  const bytes = await backUp({ dataDir: config.dataDir, key, now: new Date() }, file, values);
  process.stdout.write(
    `Wrote ${file} (${Math.ceil(bytes / 1024)} KB). The secret key is not in it: keep it, too.\n`,
  );
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
}
