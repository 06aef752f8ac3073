import { listInstallations } from '../../zendesk/apps.ts';
import { appIdOf } from '../install.ts';
import { changeInstall } from '../store.ts';
import { StepProblem, type Step } from './step.ts';

/** Finds the installation of our app by its id, in the account itself rather than from the browser (F-08). */
export const findApp: Step = async ({ deps, install, client }) => {
  const appId = appIdOf(deps.config, install);
  if (!appId) {
    throw new StepProblem(
      'app_id_missing',
      'Sidebrief does not know the id of its app in this account. Give the app id to this account, or set ZENDESK_APP_ID.',
    );
  }
  const found = await listInstallations(client, appId);
  const [only] = found;
  if (!only) {
    await changeInstall(deps.db, install.id, { installationId: null, installationChoices: [] });
    throw new StepProblem(
      'app_not_installed',
      'The Sidebrief app is not installed in this Zendesk account yet. Install it in Zendesk, then try again.',
    );
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
    throw new StepProblem(
      'several_installations',
      'The Sidebrief app is installed more than once in this Zendesk account. Choose the one to use.',
      'needs-choice',
    );
  }
  await changeInstall(deps.db, install.id, { installationId: chosen.id, installationChoices: [] });
  return chosen.enabled
    ? undefined
    : 'The app is installed but switched off: agents will not see it until it is enabled.';
};
