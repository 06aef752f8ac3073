import type { AppState } from '../../state/page-state.ts';
import { notice } from '../notice.ts';

const ADDRESS = 'http://localhost:4567/app.json';

interface ZcliAnswer {
  apps: {
    id: string;
    name: string;
    asset_url_prefix: string;
    version: string;
    locations: { support?: { ticket_sidebar?: { url: string } } };
  }[];
  installations: {
    id: string | number;
    app_id: string;
    name: string;
    settings: Record<string, unknown>[];
  }[];
}

/**
 * The tray's apps. With `?zcli_apps=true` those of the developer's `zcli apps:server` come first and take
 * the place of installed ones with the same id; as on Zendesk their installation id is then a string.
 */
export async function zcliApps(installed: AppState[]): Promise<AppState[]> {
  if (new URLSearchParams(location.search).get('zcli_apps') !== 'true') return installed;
  try {
    const answer = (await (await fetch(ADDRESS)).json()) as ZcliAnswer;
    const local = answer.apps.flatMap((app) => show(answer, app));
    const taken = new Set(local.map(({ appId }) => String(appId)));
    return [...local, ...installed.filter(({ appId }) => !taken.has(String(appId)))];
  } catch {
    notice(`Nothing answers at ${ADDRESS}. Is zcli apps:server running?`, 'error');
    return installed;
  }
}

function show({ installations }: ZcliAnswer, app: ZcliAnswer['apps'][number]): AppState[] {
  const url = app.locations.support?.ticket_sidebar?.url;
  const installation = installations.find(({ app_id }) => String(app_id) === String(app.id));
  if (!url || !installation) return [];
  const path = url.replace(/^assets\//, '');
  return [
    {
      appId: app.id,
      installationId: String(installation.id),
      name: app.name,
      title: `${app.name} (zcli)`,
      version: app.version,
      settings: Object.assign({}, ...installation.settings) as AppState['settings'],
      url: URL.canParse(url) ? url : app.asset_url_prefix + path,
    },
  ];
}
