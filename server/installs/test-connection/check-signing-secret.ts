import { takeOverSigningSecret } from '../connect-steps/take-over-signing-secret.ts';
import { ok, repaired, unknown, type Check } from './check.ts';

/** Compares the secret that signs the webhook's events with the one we verify them by, and takes over a new one. */
export const checkSigningSecret: Check = async (context) => {
  const { install, found } = context;
  const state = found.get('webhook')?.state;
  if (!install.webhookId || state === 'unknown' || state === 'problem') {
    return unknown('needs_webhook');
  }
  if (!(await takeOverSigningSecret(context, install.webhookId))) return ok('signing_secret_same');
  return repaired('signing_secret_was_rotated');
};
