import type { ZendeskClient } from './client.ts';
import { installationsAnswer } from './payloads.ts';

export interface AppInstallation {
  id: string;
  enabled: boolean;
  name: string;
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

function nameIn(settings: Record<string, unknown> | null | undefined): string | undefined {
  const name = settings?.['name'] ?? settings?.['title'];
  return typeof name === 'string' && name !== '' ? name : undefined;
}
