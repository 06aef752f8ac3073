import type { Installation } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { asSettings } from './settings.ts';

export interface InstallationChange {
  /** Settings named here change, the others stay. */
  settings?: Record<string, unknown>;
  enabled?: boolean;
  groupRestrictions?: number[];
  roleRestrictions?: number[];
}

/** Changes an installation in place. Throws RecordNotFound for an unknown one. */
export function changeInstallation(
  sandbox: Sandbox,
  installationId: number,
  { settings, ...rest }: InstallationChange,
): Installation {
  const installation = sandbox.account.installations.get(installationId);
  if (!installation) throw recordNotFound();
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  Object.assign(installation, Object.fromEntries(given), { updatedAt: sandbox.clock.iso() });
  Object.assign(installation.settings, asSettings(settings ?? {}));
  return installation;
}
