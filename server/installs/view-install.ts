import type { ConnectStep, InstallView } from '../contract/install.ts';
import type { FeatureName } from '../contract/features.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { featuresOn } from './features-on.ts';
import type { Install } from './install.ts';
import { noticeOf } from './notices.ts';
import { stepsOf } from './steps-of.ts';
import { listInstalls, listSteps, readInstall } from './store.ts';

/** An account as the console shows it: no secret, sealed or not, is part of it. @throws AppError `not_found` */
export async function viewInstall(deps: Deps, installId: string): Promise<InstallView> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  const on = await featuresOn(deps.db, [install]);
  return view(install, await listSteps(deps.db, [installId]), on.get(installId) ?? []);
}

/** Every account, the newest first. */
export async function viewInstalls(deps: Deps): Promise<InstallView[]> {
  const all = await listInstalls(deps.db);
  const steps = await listSteps(
    deps.db,
    all.map((install) => install.id),
  );
  const on = await featuresOn(deps.db, all);
  return all.map((install) =>
    view(
      install,
      steps.filter((step) => step.installId === install.id),
      on.get(install.id) ?? [],
    ),
  );
}

function view(
  install: Install,
  stored: Awaited<ReturnType<typeof listSteps>>,
  on: FeatureName[],
): InstallView {
  const begun = stored.length > 0;
  const steps = stepsOf(install).map((name): ConnectStep => {
    const row = stored.find((step) => step.name === name);
    if (!row) return { name, state: 'waiting' };
    return {
      name,
      state: row.state,
      code: row.code ?? undefined,
      params: row.params ?? undefined,
      message: row.message ?? undefined,
      at: row.at.toISOString(),
    };
  });
  return {
    id: install.id,
    name: install.name,
    subdomain: install.subdomain ?? undefined,
    status: install.status,
    purposes: install.purposes,
    notice: noticeOf(install),
    ownOAuthClient: install.oauthClientId ? { clientId: install.oauthClientId } : undefined,
    appId: install.appId ?? undefined,
    steps: begun ? steps : [],
    choices: install.installationChoices,
    briefs: { on: install.briefsOn, useInternalNotes: install.usesInternalNotes },
    featuresOn: on,
    widgetSecret: widgetSecretState(install),
    lastEventAt: install.lastEventAt?.toISOString(),
    connectedAt: install.connectedAt?.toISOString(),
    createdAt: install.createdAt.toISOString(),
  };
}

function widgetSecretState(install: Install): InstallView['widgetSecret'] {
  if (install.nextWidgetSecretSealed) return install.widgetSecretSealed ? 'rotating' : 'written';
  if (!install.widgetSecretSealed) return 'none';
  return install.widgetSecretSeenAt ? 'seen' : 'written';
}
