import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../test/support/chromium.ts';
import { findBinaries } from '../test/support/postgres.ts';

/** `npm test`: everything a change must hold, cheapest first; stops at the first that does not. */
const steps: [name: string, command: string[]][] = [
  ['formatting', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', ['eslint', '.', '--max-warnings', '0']],
  ['types', ['tsc', '--noEmit']],
  ['behaviour', ['vitest', 'run', '--project', 'node']],
  ...onPostgres(),
  ['processes and Chromium', ['vitest', 'run', '--project', 'process']],
];

const began = performance.now();
installChromium();
for (const [name, [command = '', ...args]] of steps) {
  const stepBegan = performance.now();
  process.stdout.write(`\n— ${name}: ${[command, ...args].join(' ')}\n`);
  // npm puts node_modules/.bin, and with it the project's own Node, first in the PATH.
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    process.stdout.write(`\n${name} failed.\n`);
    process.exit(1);
  }
  process.stdout.write(`— ${name} holds (${seconds(stepBegan)} s)\n`);
}
process.stdout.write(`\nAll holds, in ${seconds(began)} s.\n`);

/** The flows once more on a PostgreSQL server, where this machine has one. */
function onPostgres(): [name: string, command: string[]][] {
  if (process.env['TEST_DATABASE_URL'] || findBinaries()) {
    return [['behaviour on PostgreSQL', ['vitest', 'run', '--project', 'postgres']]];
  }
  process.stdout.write('Left out: the flows on PostgreSQL, which is not on this machine.\n');
  return [];
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}

/** On a bare Debian, as root, Chromium is installed; elsewhere the browser tests say how to get it. */
function installChromium(): void {
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (findChromium() || !canInstall) return;
  process.stdout.write('Installing Chromium for the browser tests…\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env,
  });
}
