import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { loadAppFolder } from '../sandbox/apps/load-app-folder.ts';
import { validatePackage } from '../sandbox/apps/validate-package.ts';
import { badPackages } from './apps-bad-packages.ts';
import { packageFiles } from './apps-good-package.ts';
import { openZcli, type Zcli } from './apps-zcli.ts';

let zcli: Zcli;
/** A copy of the built app: zcli writes beside the manifest. */
let app: string;

beforeAll(async () => {
  zcli = await openZcli();
  app = join(zcli.folder, 'app');
  await cp(await ensureBuilt(), app, { recursive: true });
  await write('app/zcli.apps.config.json', settings('a.example'));
});
afterAll(() => zcli.close());

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const full = join(zcli.folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
}

function settings(backendHost: string, more: object = {}): string {
  const parameters = { backend_host: backendHost, install_id: '', widget_secret: 'hush' };
  return JSON.stringify({ ...more, parameters });
}

describe("Zendesk's own command line on the built app", () => {
  it('finds nothing wrong with it', async () => {
    expect(await zcli.run('apps:validate', app)).toEqual({
      code: 0,
      output: 'No validation errors\n',
    });
  });

  it('packages what we would package: no settings of the account, no hidden file', async () => {
    const { code, output } = await zcli.run('apps:package', app);
    expect([code, output]).toEqual([0, expect.stringContaining('Package created at')]);
    const [zip = ''] = await readdir(join(app, 'tmp'));
    const entries = unzipSync(new Uint8Array(await readFile(join(app, 'tmp', zip))));
    const packaged = Object.keys(entries).filter((path) => !path.endsWith('/'));
    expect(packaged.toSorted()).toEqual([...loadAppFolder(app).keys()].toSorted());
    expect(packaged).toContain('translations/pt-br.json');
    expect(packaged.filter((path) => /zcli|^\.|\/\.|\.map$/.test(path))).toEqual([]);
  });

  it('creates the app and installs it, then updates both', async () => {
    const { account } = zcli.sandbox;
    expect(await zcli.run('apps:create', app)).toMatchObject({ code: 0 });
    const [created] = account.apps.values();
    await expect.poll(() => account.installations.size).toBe(1);
    const [installation] = account.installations.values();
    expect(created?.name).toBe('Sidebrief');
    expect([...(created?.files.keys() ?? [])]).not.toContain('zcli.apps.config.json');
    expect(installation?.settings).toMatchObject({
      name: 'Sidebrief',
      backend_host: 'a.example',
      widget_secret: 'hush',
    });
    const config = await readFile(join(app, 'zcli.apps.config.json'), 'utf8');
    expect(JSON.parse(config)).toMatchObject({ app_id: created?.id });

    const manifest = JSON.parse(await readFile(join(app, 'manifest.json'), 'utf8')) as object;
    await write('app/manifest.json', JSON.stringify({ ...manifest, version: '9.9.9' }));
    await write('app/zcli.apps.config.json', settings('b.example', { app_id: created?.id }));
    expect(await zcli.run('apps:update', app)).toMatchObject({ code: 0 });
    expect(account.apps.get(created?.id ?? 0)?.manifest.version).toBe('9.9.9');
    expect(account.installations.size).toBe(1);
    await expect.poll(() => installation?.settings['backend_host']).toBe('b.example');
  });
});

describe("Zendesk's own command line on a bad package", () => {
  it('prints what is wrong and fails', async () => {
    const [, , frameworkVersion] = await writeBadPackage(
      badPackages.findIndex(([code]) => code === 'framework-version-unknown'),
    );
    const { code, output } = await zcli.run('apps:validate', frameworkVersion);
    expect([code, output]).toEqual([
      2,
      expect.stringContaining('Only frameworkVersion "2.0" runs'),
    ]);
  });

  it('is told by the account what each of our rules refuses', async () => {
    const written = await Promise.all(badPackages.map((_, at) => writeBadPackage(at)));
    const messages = await zcli.validateAll(written.map(([, , folder]) => folder));
    const heard = written.map(([code, , folder]) => [code, shortened(messages.get(folder) ?? '')]);
    const told = written.map(([code, message]) => [code, shortened(message)]);
    expect(heard).toEqual(told);
    const codes = new Set(written.map(([code]) => code));
    expect(codes.size).toBeGreaterThan(40);
  });

  it('is told of a symbolic link, and of a private app above 2 MB', async () => {
    const [linked, large] = ['bad/linked', 'bad/large'];
    for (const [path, content] of packageFiles()) {
      await write(`${linked}/${path}`, content);
      await write(`${large}/${path}`, content);
    }
    await symlink('main.js', join(zcli.folder, linked, 'assets/link.js'));
    await write(`${large}/assets/large.dat`, randomBytes(2 * 1024 * 1024 + 1));
    const folders = [linked, large].map((path) => join(zcli.folder, path));
    const messages = await zcli.validateAll(folders);
    expect(folders.map((path) => messages.get(path))).toEqual([
      'Error: assets/link.js is a symbolic link; packages must hold the file itself.',
      'Error: The zip of a private app may be 2 MB at most.',
    ]);
  });
});

/** @returns the rule it breaks, what zcli should end with, and the package's folder */
async function writeBadPackage(
  at: number,
): Promise<[code: string, message: string, folder: string]> {
  const [code = '', change] = badPackages[at] ?? [];
  const files = packageFiles(change);
  const folder = `bad/${at}-${code}`;
  for (const [path, content] of files) await write(`${folder}/${path}`, content);
  const full = join(zcli.folder, folder);
  // Without a manifest at the top zcli itself does not go on.
  if (!files.has('manifest.json')) return [code, `Invalid app path: ${full}`, full];
  const errors = validatePackage(files).filter(({ level }) => level === 'error');
  return [code, `Error: ${errors.map(({ message }) => message).join('\n')}`, full];
}

/** A duplicate or a long list is told apart by its beginning. */
function shortened(message: string): string {
  return message.slice(0, 300);
}
