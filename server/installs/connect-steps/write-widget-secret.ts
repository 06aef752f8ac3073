import { writeSettings } from '../../zendesk/apps.ts';
import { noteWidgetSecretWritten, prepareNextWidgetSecret } from '../widget-secret.ts';
import { StepProblem, type Step } from './step.ts';

/**
 * Writes a secret into the app's secure setting, with which Zendesk's proxy will sign the sidebar's requests,
 * and beside it, in the open, which account of ours this is.
 *
 * The secret is stored before it is written, and an unanswered write is repeated with the same one: whichever
 * of the two Zendesk holds, its tokens verify.
 */
export const writeWidgetSecret: Step = async ({ deps, install, client, personId }) => {
  if (!install.installationId) throw new StepProblem('app_not_installed');
  const secret = await prepareNextWidgetSecret(deps, install.id);
  await writeSettings(client, install.installationId, {
    install_id: install.id,
    widget_secret: secret,
  });
  await noteWidgetSecretWritten(deps, install.id, secret, personId);
  return undefined;
};
