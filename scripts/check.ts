import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../test/support/chromium.ts';
import { findBinaries } from '../test/support/postgres.ts';

type Step = [name: string, command: string[]];

/**
 * `npm test`: everything a change must hold, cheapest first; stops at the first stage that does not. What stands in one
 * stage runs at the same time, and each step's output comes in one piece.
 */
const stages: Step[][] = [
  [
    ['formatting', ['prettier', '--check', '--log-level', 'warn', '.']],
    ['lint', ['eslint', '.', '--max-warnings', '0']],
    ['types', ['tsc', '--noEmit']],
  ],
  [['behaviour', ['vitest', 'run', '--project', 'node']]],
  ...onPostgres(),
  [['processes and Chromium', ['vitest', 'run', '--project', 'process']]],
];

const began = performance.now();
installChromium();
for (const steps of stages) {
  const failed: string[] = [];
  await Promise.all(
    steps.map(async (step) => {
      if (!(await holds(step, steps.length > 1))) failed.push(step[0]);
    }),
  );
  if (failed.length === 0) continue;
  process.stdout.write(`\n${failed.join(', ')} failed, after ${seconds(began)} s.\n`);
  process.exit(1);
}
process.stdout.write(`\nAll holds, in ${seconds(began)} s.\n`);

/**
 * Runs one step and says how it went and how long it took.
 *
 * @param isBeside other steps run meanwhile: what it prints is kept back until it has ended
 */
async function holds([name, command]: Step, isBeside: boolean): Promise<boolean> {
  const stepBegan = performance.now();
  const [file = '', ...args] = command;
  const title = `\n— ${name}: ${command.join(' ')}\n`;
  if (!isBeside) process.stdout.write(title);
  // npm puts node_modules/.bin, and with it the project's own Node, first in the PATH.
  const child = spawn(file, args, {
    stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (isBeside) process.stdout.write(title + Buffer.concat(printed).toString());
  const outcome = status === 0 ? 'holds' : 'fails';
  process.stdout.write(`— ${name} ${outcome} (${seconds(stepBegan)} s)\n`);
  return status === 0;
}

/** The flows once more on a PostgreSQL server, where this machine has one. */
function onPostgres(): Step[][] {
  if (process.env['TEST_DATABASE_URL'] || findBinaries()) {
    return [[['behaviour on PostgreSQL', ['vitest', 'run', '--project', 'postgres']]]];
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
