import { readSigningSecret } from '../../zendesk/webhooks.ts';
import { changeInstall } from '../store.ts';
import { StepProblem, type Step } from './step.ts';

/** Reads the secret that signs this webhook's deliveries and keeps it sealed. */
export const keepSigningSecret: Step = async ({ deps, install, client }) => {
  if (!install.webhookId)
    throw new StepProblem('webhook_missing', 'The webhook is not there yet. Try again.');
  const secret = await readSigningSecret(client, install.webhookId);
  const sealed = deps.sealer.seal(secret, { installId: install.id, purpose: 'signing-secret' });
  await changeInstall(deps.db, install.id, { signingSecretSealed: sealed });
  return undefined;
};
