import { StepProblem, type Step } from './step.ts';
import { takeOverSigningSecret } from './take-over-signing-secret.ts';

/** Reads the secret that signs this webhook's deliveries and keeps it sealed. */
export const keepSigningSecret: Step = async (context) => {
  const { webhookId } = context.install;
  if (!webhookId) throw new StepProblem('webhook_missing');
  await takeOverSigningSecret(context, webhookId);
  return undefined;
};
