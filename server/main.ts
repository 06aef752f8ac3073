import { ConfigError, loadConfig } from './config.ts';
import { DataDirLockedError } from './db/data-dir-lock.ts';
import { UnusableKeyError } from './db/load-secret-key.ts';
import { createLog, failureFields } from './log.ts';
import { EmbedderError } from './models/open-embedder.ts';
import { start } from './start.ts';

const hints: Record<string, string> = {
  EADDRINUSE: 'The port is taken by another program. Choose another one with PORT.',
  ECONNREFUSED: 'Nothing answers at DATABASE_URL. Is PostgreSQL running there?',
  ENOTFOUND: 'The host of DATABASE_URL is not known.',
  EACCES: 'DATA_DIR may not be written to.',
  ENOENT: 'DATA_DIR cannot be made.',
  ENOTDIR: 'DATA_DIR is not a folder.',
  EEXIST: 'DATA_DIR is not a folder.',
};

/** `npm start`: the backend alone, from the environment. */
try {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel);
  const running = await start(config, log);
  if (running.setupLink) {
    process.stdout.write(`Make the first admin (once, within a day): ${running.setupLink}\n`);
  }
  process.stdout.write(`Console  ${config.publicUrl}/console/\n`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        (failure: unknown) => {
          log.error('Stopping failed', failureFields(failure));
          process.exit(1);
        },
      );
    });
  }
} catch (failure) {
  process.stderr.write(`${explain(failure)}\n`);
  process.exit(1);
}

/** What whoever started it must know; a stack only where the fault is ours. */
function explain(failure: unknown): string {
  const known = [ConfigError, DataDirLockedError, UnusableKeyError, EmbedderError];
  if (known.some((kind) => failure instanceof kind)) return (failure as Error).message;
  const { code, path } = failure as NodeJS.ErrnoException;
  const hint = code === undefined ? undefined : hints[code];
  if (hint) return path ? `${hint} (${path})` : hint;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
