import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * `zcli apps:validate` on many folders in one process, as starting it takes most of its time. Prints one line of
 * JSON for each: what it ended with, or nothing.
 */
const bin = fileURLToPath(new URL('../../node_modules/@zendesk/zcli/bin/run', import.meta.url));
const { run } = createRequire(bin)('@oclif/core') as {
  run(argv: string[], root: string): Promise<unknown>;
};
for (const folder of process.argv.slice(2)) {
  const message = await run(['apps:validate', folder], bin).then(
    () => '',
    (failure: Error) => failure.message,
  );
  process.stdout.write(`\n@${JSON.stringify({ folder, message })}\n`);
}
