import type { App, Installation, User } from '../../account.ts';
import { asText, isRecord, parametersOf } from '../../apps/manifest.ts';
import { publicSettings } from '../../apps/settings.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { AppState } from './page-state.ts';

/** The apps this agent has beside a ticket, with the address of each page. */
export function appsFor(sandbox: Sandbox, user: User, pageUrl: string): AppState[] {
  const { account } = sandbox;
  return [...account.installations.values()].flatMap((installation) => {
    const app = account.apps.get(installation.appId);
    const url = app && sidebarUrl(app, installation, sandbox, pageUrl);
    return app && url && mayUse(sandbox, user, installation) ? [show(app, installation, url)] : [];
  });

  function show(app: App, installation: Installation, url: string): AppState {
    const title = installation.settings.name ?? app.name;
    const hasLogo = app.files.has('assets/logo-small.png');
    return {
      appId: app.id,
      installationId: installation.id,
      name: app.name,
      title,
      version: asText(app.manifest.version),
      settings: typed(app, installation, title),
      url,
      logoUrl: hasLogo ? `${assetsOf(sandbox, app, pageUrl)}logo-small.png` : undefined,
    };
  }
}

function mayUse(sandbox: Sandbox, user: User, installation: Installation): boolean {
  const { groupRestrictions } = installation;
  const groups = [...sandbox.account.memberships.values()]
    .filter(({ userId }) => userId === user.id)
    .map(({ groupId }) => groupId);
  return (
    installation.enabled &&
    (groupRestrictions.length === 0 || groups.some((id) => groupRestrictions.includes(id)))
  );
}

function sidebarUrl(
  app: App,
  installation: Installation,
  sandbox: Sandbox,
  pageUrl: string,
): string | undefined {
  const support = isRecord(app.manifest.location) ? app.manifest.location.support : undefined;
  const location = isRecord(support) ? support.ticket_sidebar : undefined;
  const url = isRecord(location) ? location.url : location;
  if (typeof url !== 'string' || url === '') return undefined;
  const filled = url.replace(
    /\{\{setting\.([\w-]+)\}\}/g,
    (_, name: string) => publicSettings(app, installation.settings)[name] ?? '',
  );
  return URL.canParse(filled)
    ? filled
    : assetsOf(sandbox, app, pageUrl) + filled.replace(/^assets\//, '');
}

function assetsOf(sandbox: Sandbox, app: App, pageUrl: string): string {
  if (app.assetUrlPrefix) return app.assetUrlPrefix;
  const build = app.updatedAt.replace(/\D/g, '');
  return `${assetsOrigin(sandbox, app, pageUrl)}/${app.id}/assets/${build}/`;
}

/** Another origin than the page's own, as on Zendesk: on one machine, its other name. */
function assetsOrigin(sandbox: Sandbox, app: App, pageUrl: string): string {
  if (sandbox.appsOrigin) return sandbox.appsOrigin;
  const url = new URL(pageUrl);
  const other = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' }[url.hostname];
  return other
    ? `${url.protocol}//${other}:${url.port}`
    : `https://${app.id}.apps.zdusercontent.com`;
}

/** The page gets numbers and booleans where the manifest says so, strings otherwise. */
function typed(app: App, installation: Installation, title: string): AppState['settings'] {
  const types = new Map(parametersOf(app.manifest).map(({ name, type }) => [name, type]));
  const { name: _title, ...values } = publicSettings(app, installation.settings);
  const settings: AppState['settings'] = { title };
  for (const [name, value] of Object.entries(values)) {
    const isNumber = types.get(name) === 'number' && value !== '';
    settings[name] =
      types.get(name) === 'checkbox' ? value === 'true' : isNumber ? Number(value) : value;
  }
  return settings;
}
