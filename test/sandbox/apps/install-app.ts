import type { App, Installation } from '../account.ts';
import { recordInvalid } from '../errors/record-invalid.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { parametersOf } from './manifest.ts';
import { asSettings, defaultSettings } from './settings.ts';

export interface NewInstallation {
  appId: number;
  /** `name` is the title agents see; the rest are the manifest's parameters. */
  settings?: Record<string, unknown>;
  enabled?: boolean;
  /** Only agents of these groups get the app; none means all. */
  groupRestrictions?: number[];
  roleRestrictions?: number[];
}

/**
 * Installs an app. Throws RecordNotFound for an unknown app, RecordInvalid when a required setting is
 * missing or the app's manifest allows one installation only and there is one.
 */
export function installApp(sandbox: Sandbox, input: NewInstallation): Installation {
  const { account } = sandbox;
  const app = account.apps.get(input.appId);
  if (!app) throw recordNotFound();
  const settings = {
    name: app.name,
    ...defaultSettings(app),
    ...asSettings(input.settings ?? {}),
  };
  refuseSecondInstallation(sandbox, app);
  refuseMissingSettings(app, settings);
  const at = sandbox.clock.iso();
  const installation: Installation = {
    id: sandbox.ids.next(),
    appId: app.id,
    enabled: input.enabled ?? true,
    settings,
    groupRestrictions: input.groupRestrictions ?? [],
    roleRestrictions: input.roleRestrictions ?? [],
    createdAt: at,
    updatedAt: at,
  };
  account.installations.set(installation.id, installation);
  return installation;
}

function refuseSecondInstallation(sandbox: Sandbox, app: App): void {
  const installed = [...sandbox.account.installations.values()].some(
    ({ appId }) => appId === app.id,
  );
  if (installed && app.manifest.singleInstall === true) {
    throw recordInvalid({ base: [{ description: 'App can only be installed once', error: null }] });
  }
}

function refuseMissingSettings(app: App, settings: Record<string, string>): void {
  const missing = parametersOf(app.manifest).filter(
    ({ name, required }) => required === true && !settings[name],
  );
  if (missing.length === 0) return;
  throw recordInvalid({
    settings: missing.map(({ name }) => ({ description: `${name}: cannot be blank`, error: null })),
  });
}
