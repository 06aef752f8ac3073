import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const guard = fileURLToPath(new URL('./loopback-only.ts', import.meta.url));

export interface BackendProcess {
  child: ChildProcess;
  /** Printed when there is no admin yet. */
  setupLink: string | undefined;
  output: () => string;
  /** `kill -9`: no chance to tidy up. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the backend and kills it this soon after, wherever it is by then: in its migrations, or before them. */
export async function startAndKill(env: Record<string, string>, afterMs: number): Promise<void> {
  const child = launch(env);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  child.kill('SIGKILL');
  await ended;
}

function launch(env: Record<string, string>): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, ['--import', guard, main], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * The backend as a process of its own, whose requests may go to loopback only.
 *
 * @param env its whole configuration; nothing of this process's environment but the PATH goes along
 */
export async function startBackendProcess(env: Record<string, string>): Promise<BackendProcess> {
  const child = launch(env);
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const look = setInterval(() => {
      const isReady = output.includes('Console  ');
      if (!isReady && child.exitCode === null) return;
      clearInterval(look);
      if (isReady) resolve();
      else reject(new Error(`The backend did not start:\n${output}`));
    }, 20);
  });
  return {
    child,
    setupLink: /https?:\/\/\S+\/console\/setup#\S+/.exec(output)?.[0],
    output: () => output,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
