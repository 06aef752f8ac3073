import { ConfigError, loadConfig } from './config.ts';
import { DataDirLockedError } from './db/data-dir-lock.ts';
import { createLog, failureFields } from './log.ts';
import { start } from './start.ts';

/** `npm start`: the backend alone, from the environment. */
try {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel);
  const running = await start(config, log);
  if (running.setupLink) {
    process.stdout.write(`Make the first admin (once, within a day): ${running.setupLink}\n`);
  }
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
  if (failure instanceof ConfigError || failure instanceof DataDirLockedError) {
    process.stderr.write(`${failure.message}\n`);
    process.exit(1);
  }
  throw failure;
}
