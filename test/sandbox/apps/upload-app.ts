import type { App } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { textOf } from './app-package.ts';
import type { AppPackage } from './app-package.ts';
import { asText } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { PackageRefused } from './package-refused.ts';
import { validatePackage } from './validate-package.ts';

export interface UploadOptions extends Partial<Omit<AppPackage, 'files'>> {
  /** The name admins see; default the manifest's. */
  name?: string;
  /** Replaces this app's package; its installations stay. Default: a new app. */
  appId?: number;
  /** The id of a new app. */
  id?: number;
  /** Serve the files from there instead of from the package. */
  assetUrlPrefix?: string;
}

/**
 * Takes a package into the account as a private app, or as the new version of one. Throws
 * PackageRefused when a package rule is broken, RecordNotFound for an unknown `appId`.
 */
export function uploadApp(
  sandbox: Sandbox,
  files: Map<string, Uint8Array>,
  options: UploadOptions = {},
): App {
  const errors = validatePackage(files, options).filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new PackageRefused(errors);
  const manifest = JSON.parse(textOf(files, 'manifest.json') ?? '{}') as Manifest;
  const at = sandbox.clock.iso();
  const { apps } = sandbox.account;
  const existing = options.appId === undefined ? undefined : apps.get(options.appId);
  if (options.appId !== undefined && !existing) throw recordNotFound();
  const app: App = {
    id: existing?.id ?? options.id ?? sandbox.ids.next(),
    name: options.name ?? existing?.name ?? asText(manifest.name ?? 'App'),
    manifest,
    files,
    assetUrlPrefix: options.assetUrlPrefix ?? existing?.assetUrlPrefix,
    createdAt: existing?.createdAt ?? at,
    updatedAt: at,
  };
  apps.set(app.id, app);
  return app;
}
