import type { ZendeskClient } from './client.ts';
import { installationsAnswer } from './payloads.ts';

export interface AppInstallation {
  id: string;
  enabled: boolean;
  name: string;
  /** The account of ours that its settings name; they are readable, secure ones apart. */
  accountId: string | undefined;
}

/** Every installation of one app in the account (Apps API, "List App Installations"). */
export async function listInstallations(
  client: ZendeskClient,
  appId: string,
): Promise<AppInstallation[]> {
  const { installations } = await client.request(
    { method: 'GET', path: '/api/v2/apps/installations', name: 'apps/installations' },
    installationsAnswer,
  );
  return installations
    .filter((installation) => installation.app_id === appId)
    .map((installation) => ({
      id: installation.id,
      enabled: installation.enabled ?? true,
      name: nameIn(installation.settings) ?? `Installation ${installation.id}`,
      accountId: textIn(installation.settings, 'install_id'),
    }));
}

/**
 * Writes settings of an installation; the ones not named stay (Apps API, "Update App Installation"; admins only).
 * Secure settings cannot be read back, so the caller keeps its own copy.
 */
export function writeSettings(
  client: ZendeskClient,
  installationId: string,
  settings: Record<string, string>,
): Promise<void> {
  return client.send({
    method: 'PUT',
    path: `/api/v2/apps/installations/${installationId}`,
    name: 'apps/installations/{id}',
    body: { settings },
  });
}

type Settings = Record<string, unknown> | null | undefined;

function nameIn(settings: Settings): string | undefined {
  return textIn(settings, 'name') ?? textIn(settings, 'title');
}

function textIn(settings: Settings, key: string): string | undefined {
  const text = settings?.[key];
  return typeof text === 'string' && text !== '' ? text : undefined;
}
