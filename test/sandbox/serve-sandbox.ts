import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';

/**
 * The account on a port of this machine (`port` 0 takes any free one). Without an `origin` its urls
 * point at that port. `close()` also closes the port.
 */
export async function serveSandbox(
  options: SandboxOptions & { port?: number; hostname?: string } = {},
): Promise<Sandbox & { port: number }> {
  const hostname = options.hostname ?? '127.0.0.1';
  let sandbox: Sandbox | undefined;
  let server: ReturnType<typeof serve> | undefined;
  const port = await new Promise<number>((resolve, reject) => {
    server = serve(
      {
        fetch: (request) => sandbox?.fetch(request) ?? new Response(null, { status: 503 }),
        port: options.port ?? 0,
        hostname,
      },
      ({ port: bound }: AddressInfo) => resolve(bound),
    );
    server.once('error', reject);
  });
  const created = createSandbox({
    ...options,
    origin: options.origin ?? `http://${hostname}:${port}`,
  });
  sandbox = created;
  const closeSandbox = created.close;
  const closePort = () =>
    new Promise<void>((resolve) => {
      server?.close(() => resolve());
      if (server && 'closeAllConnections' in server) server.closeAllConnections();
    });
  return Object.assign(created, {
    port,
    close: async () => {
      await closePort();
      await closeSandbox();
    },
  });
}
