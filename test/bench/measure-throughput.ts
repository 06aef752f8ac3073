import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startConnectedBackend } from '../support/connected-backend.ts';
import { createPoster } from './post.ts';
import { signedDelivery } from './signed-delivery.ts';

export interface Throughput {
  doorPerSecond: number;
  barePerSecond: number;
  ratio: number;
}

/** As many deliveries as these connections carry, beside a bare Hono route that does one insert on the same kind of database. */
export async function measureThroughput(load: {
  connections: number;
  seconds: number;
}): Promise<Throughput> {
  const barePerSecond = await measureBareRoute(load);
  const bench = await startConnectedBackend();
  const { url, secret } = bench.deliverTo;
  // Tickets the account does not have: what is measured is the door, not the making of briefs.
  let n = 0;
  const doorPerSecond = await saturate(load, () => {
    const { body, headers } = signedDelivery(secret, 1_000_000 + (n++ % 500));
    return { url, body, headers };
  });
  await bench.close();
  return { doorPerSecond, barePerSecond, ratio: doorPerSecond / barePerSecond };
}

async function measureBareRoute(load: { connections: number; seconds: number }): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sidebrief-bare-'));
  const child = fork(fileURLToPath(new URL('./bare-route.ts', import.meta.url)), [folder], {
    execArgv: [],
  });
  const [port] = (await once(child, 'message')) as [number];
  const { body, headers } = signedDelivery('any', 1);
  const perSecond = await saturate(load, () => ({
    url: `http://127.0.0.1:${port}/`,
    body,
    headers,
  }));
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
  return perSecond;
}

async function saturate(
  load: { connections: number; seconds: number },
  next: () => { url: string; body: string; headers: Record<string, string> },
): Promise<number> {
  const poster = createPoster(load.connections);
  let done = 0;
  const work = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      const { url, body, headers } = next();
      const status = await poster.post(url, body, headers);
      if (status !== 204) throw new Error(`Answered ${status}.`);
      done++;
    }
  };
  const run = (ms: number) =>
    Promise.all(Array.from({ length: load.connections }, () => work(performance.now() + ms)));
  await run(2000);
  done = 0;
  const began = performance.now();
  await run(load.seconds * 1000);
  const perSecond = done / ((performance.now() - began) / 1000);
  poster.close();
  return Math.round(perSecond);
}
