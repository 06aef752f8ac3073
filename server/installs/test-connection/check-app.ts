import { listInstallations } from '../../zendesk/apps.ts';
import { findApp } from '../connect-steps/find-app.ts';
import { StepProblem } from '../connect-steps/step.ts';
import { writeWidgetSecret } from '../connect-steps/write-widget-secret.ts';
import { appIdOf } from '../install.ts';
import { noteInstalled, noteUninstalled } from '../note-uninstalled.ts';
import { noteStep, readInstall } from '../store.ts';
import { ok, problem, repaired, type Check, type CheckContext } from './check.ts';

/** Looks for the app in the account itself: Zendesk tells nobody of an uninstalled one. */
export const checkApp: Check = async (context) => {
  const { deps, install, client } = context;
  const appId = appIdOf(deps.config, install);
  if (!appId) {
    return problem('app_id_missing');
  }
  const installations = await listInstallations(client, appId);
  if (installations.length === 0) {
    await noteUninstalled(deps.db, install.id);
    return problem('app_uninstalled');
  }
  await noteInstalled(deps.db, install);
  const known = installations.find(({ id }) => id === install.installationId);
  if (!known) return takeOver(context);
  if (!known.enabled) {
    return problem('app_switched_off');
  }
  if (known.accountId === install.id) return ok('app_installed');
  await writeWidgetSecret(context);
  return repaired('app_settings_were_changed');
};

/** It was installed again under another number: that one gets its settings, or somebody has to choose. */
async function takeOver(context: CheckContext) {
  const { deps, install } = context;
  try {
    await findApp(context);
  } catch (failure) {
    if (!(failure instanceof StepProblem)) throw failure;
    await noteStep(deps.db, install.id, { name: 'app', ...failure.said() }, deps.now());
    return problem(failure.code, failure.params);
  }
  const now = await readInstall(deps.db, install.id);
  if (now) await writeWidgetSecret({ ...context, install: now });
  return repaired('app_was_installed_again');
}
