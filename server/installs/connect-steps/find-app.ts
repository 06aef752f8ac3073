import { listInstallations } from '../../zendesk/apps.ts';
import { appIdOf } from '../install.ts';
import { changeInstall } from '../store.ts';
import { StepProblem, type Step } from './step.ts';

/** Finds the installation of our app by its id, in the account itself rather than from the browser (F-08). */
export const findApp: Step = async ({ deps, install, client }) => {
  const appId = appIdOf(deps.config, install);
  if (!appId) {
    throw new StepProblem('app_id_missing');
  }
  const found = await listInstallations(client, appId);
  const [only] = found;
  if (!only) {
    await changeInstall(deps.db, install.id, { installationId: null, installationChoices: [] });
    throw new StepProblem('app_not_installed');
  }
  const chosen =
    found.find((one) => one.id === install.installationId) ??
    (found.length === 1 ? only : undefined);
  if (!chosen) {
    const choices = found.map((one) => ({
      installationId: one.id,
      name: one.name,
      enabled: one.enabled,
    }));
    await changeInstall(deps.db, install.id, {
      installationId: null,
      installationChoices: choices,
    });
    throw new StepProblem('several_installations', undefined, 'needs-choice');
  }
  await changeInstall(deps.db, install.id, { installationId: chosen.id, installationChoices: [] });
  return chosen.enabled ? undefined : { code: 'app_switched_off' };
};
