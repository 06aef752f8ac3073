import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { serve, type HttpBindings } from '@hono/node-server';
import { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
import { ConnectionLost } from './faults/connection-lost.ts';

export interface ServeOptions extends SandboxOptions {
  /** 0, the default, takes any free one. */
  port?: number;
  /** Default 127.0.0.1. */
  hostname?: string;
  /** PEM texts; with them the account speaks HTTPS, which the real zcli insists on. */
  tls?: { key: string; cert: string };
}

type Server = ReturnType<typeof serve>;

/**
 * The account on a port of this machine. Without an `origin` its urls point at that port. `close()`
 * also closes the port.
 */
export async function serveSandbox(
  options: ServeOptions = {},
): Promise<Sandbox & { port: number }> {
  const hostname = options.hostname ?? '127.0.0.1';
  // The port has to be known before the account: its urls name it.
  let sandbox: Sandbox | undefined;
  const { server, port } = await listen(options, hostname, async (request) => {
    if (!sandbox) return new Response(null, { status: 503 });
    return sandbox.fetch(request);
  });
  const scheme = options.tls ? 'https' : 'http';
  const created = createSandbox({
    ...options,
    origin: options.origin ?? `${scheme}://${hostname}:${port}`,
  });
  sandbox = created;
  const closeAccount = created.close;
  return Object.assign(created, {
    port,
    close: async () => {
      await closePort(server);
      await closeAccount();
    },
  });
}

function listen(
  { port = 0, tls }: ServeOptions,
  hostname: string,
  answer: (request: Request) => Promise<Response>,
): Promise<{ server: Server; port: number }> {
  const fetch = async (request: Request, { outgoing }: HttpBindings) => {
    try {
      return await answer(request);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      // The caller is to see what it would see of a broken connection: nothing.
      outgoing.destroy();
      return new Response(null);
    }
  };
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, env) => fetch(request, env as HttpBindings),
        port,
        hostname,
        ...(tls && { createServer: createTlsServer }),
        // With Node's five seconds a caller on a busy machine uses a connection in the moment in which it is closed.
        serverOptions: { ...tls, keepAliveTimeout: 75_000 },
      },
      (bound: AddressInfo) => resolve({ server, port: bound.port }),
    );
    server.once('error', reject);
  });
}

function closePort(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
