import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from '../support/make-certificate.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';

const bin = fileURLToPath(new URL('../../node_modules/.bin/zcli', import.meta.url));

const validateAll = fileURLToPath(new URL('./apps-zcli-validate-all.ts', import.meta.url));

export interface Zcli {
  sandbox: Sandbox;
  /** A folder of this run, for the apps that zcli is to look at. */
  folder: string;
  /** Runs a command to its end. */
  run(...args: string[]): Promise<{ code: number; output: string }>;
  /** `apps:validate` on each of these folders; what it ended with by folder, blank where all was well. */
  validateAll(folders: string[]): Promise<Map<string, string>>;
  close(): Promise<void>;
}

/**
 * Zendesk's own command line, unchanged, as an admin of an account in the box that speaks TLS on loopback: the
 * address is split over the two variables that zcli joins to `https://<subdomain>.<domain>`.
 */
export async function openZcli(): Promise<Zcli> {
  const tls = makeCertificate();
  const sandbox = await serveSandbox({ tls });
  const folder = await mkdtemp(join(tmpdir(), 'zcli-'));
  await writeFile(join(folder, 'ca.pem'), tls.cert);
  const env = {
    ...zcliEnv(folder),
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    ZENDESK_SUBDOMAIN: '127',
    ZENDESK_DOMAIN: `0.0.1:${sandbox.port}`,
    ZENDESK_OAUTH_TOKEN: adminToken(sandbox),
  };
  const execute = (file: string, args: string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve) => {
      execFile(file, args, { env, cwd: folder }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      });
    });
  return {
    sandbox,
    folder,
    run: (...args) => execute(bin, args),
    async validateAll(folders) {
      const { output } = await execute(process.execPath, [validateAll, ...folders]);
      const lines = [...output.matchAll(/^@(.+)$/gm)].map(
        ([, line = '']) => JSON.parse(line) as { folder: string; message: string },
      );
      return new Map(lines.map(({ folder: of, message }) => [of, message]));
    },
    async close() {
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** `zcli apps:server` on a folder; resolves once it listens. @throws Error with its output when it ends instead */
export async function serveWithZcli(
  app: string,
  port: number,
): Promise<{ origin: string; close(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'zcli-'));
  const child = spawn(bin, ['apps:server', app, '--port', String(port)], {
    env: zcliEnv(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Apps server is running')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`zcli ended:\n${output}`)));
  });
  return {
    origin: `http://localhost:${port}`,
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Nothing of the developer's own sign-in, and a home of its own for what zcli writes there. */
function zcliEnv(home: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home };
}

function adminToken(sandbox: Sandbox): string {
  const id = sandbox.ids.next();
  const createdAt = sandbox.clock.now();
  sandbox.oauth.tokens.set(id, {
    ...{ id, clientId: 1, userId: sandbox.account.ownerId, scopes: ['read', 'write'] },
    ...{ accessToken: `zcli-${id}`, createdAt, expiresAt: createdAt + 3_600_000 },
  });
  return `zcli-${id}`;
}
