import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAppFolder } from '../sandbox/apps/load-app-folder.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { goodManifest, packageFiles } from './apps-good-package.ts';

const zcli = fileURLToPath(new URL('../../node_modules/@zendesk/zcli/bin/run', import.meta.url));
const hook = pathToFileURL(fileURLToPath(new URL('./apps-zcli-fetch.ts', import.meta.url))).href;

let sandbox: Sandbox;
let home: string;
let folder: string;

beforeEach(async () => {
  sandbox = await serveSandbox();
  home = await mkdtemp(join(tmpdir(), 'zcli-'));
  folder = join(home, 'app');
  for (const [path, content] of packageFiles()) await write(path, content);
  await write('.zcliignore', 'zcli.apps.config.json\n');
  await write(
    'zcli.apps.config.json',
    JSON.stringify({ parameters: { backend_host: 'a.example', shared_value: 'hush' } }),
  );
});
afterEach(async () => {
  await sandbox.close();
  await rm(home, { recursive: true });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Runs Zendesk's own command line against the sandbox as an admin; answers what it printed and its exit code. */
async function run(command: string): Promise<{ code: number; output: string }> {
  const id = sandbox.ids.next();
  const createdAt = sandbox.clock.now();
  sandbox.oauth.tokens.set(id, {
    ...{ id, clientId: 1, userId: sandbox.account.ownerId, scopes: ['read', 'write'] },
    ...{ accessToken: `zcli-${id}`, createdAt, expiresAt: createdAt + 600_000 },
  });
  return new Promise((resolve) => {
    const env = {
      PATH: process.env.PATH,
      HOME: home,
      SANDBOX_ORIGIN: sandbox.origin,
      ZENDESK_SUBDOMAIN: 'acme',
      ZENDESK_OAUTH_TOKEN: `zcli-${id}`,
      NODE_OPTIONS: `--import ${hook}`,
    };
    execFile(process.execPath, [zcli, command, folder], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

describe("Zendesk's own command line", () => {
  it('validates a package, and prints what is wrong with a bad one', async () => {
    expect(await run('apps:validate')).toMatchObject({
      code: 0,
      output: expect.stringContaining('No validation errors'),
    });
    await write('manifest.json', JSON.stringify({ ...goodManifest, frameworkVersion: '1.0' }));
    expect(await run('apps:validate')).toMatchObject({
      code: 2,
      output: expect.stringContaining('Only frameworkVersion "2.0" runs'),
    });
  });

  it('creates an app and installs it, then updates both', async () => {
    expect((await run('apps:create')).code).toBe(0);
    const [app] = sandbox.account.apps.values();
    await expect.poll(() => sandbox.account.installations.size).toBe(1);
    const [installation] = sandbox.account.installations.values();
    expect(app?.name).toBe('Helper');
    expect([...(app?.files.keys() ?? [])]).not.toContain('zcli.apps.config.json');
    expect(installation?.settings).toEqual({
      name: 'Helper',
      backend_host: 'a.example',
      shared_value: 'hush',
    });
    const config = JSON.parse(
      await readFile(join(folder, 'zcli.apps.config.json'), 'utf8'),
    ) as object;
    expect(config).toMatchObject({ app_id: app?.id });

    await write('manifest.json', JSON.stringify({ ...goodManifest, version: '2.0.0' }));
    await write(
      'zcli.apps.config.json',
      JSON.stringify({
        ...config,
        parameters: { backend_host: 'b.example', shared_value: 'hush' },
      }),
    );
    expect((await run('apps:update')).code).toBe(0);
    expect(sandbox.account.apps.get(app?.id ?? 0)?.manifest.version).toBe('2.0.0');
    expect(sandbox.account.installations.size).toBe(1);
    await expect.poll(() => installation?.settings.backend_host).toBe('b.example');
  });
});

describe('loadAppFolder', () => {
  it('takes what zcli would put into the zip', () => {
    const files = loadAppFolder(folder);
    expect([...files.keys()].sort()).toEqual([...packageFiles().keys()].sort());
  });
});
