import { z } from 'zod';
import { ownApp } from './purposes.ts';

/** What an account is called in the console. */
export const accountName = z.string().trim().min(1).max(80);

/**
 * What an account is called from now on and, where it comes with its secret, the OAuth client it has of its own. No
 * answer ever holds the secret.
 */
export const accountChange = ownApp.pick({ oauthClientId: true, oauthClientSecret: true }).extend({
  name: accountName,
  /** Gives up the client of its own for the one that the deployment has for all accounts. */
  usesDeploymentClient: z.literal(true).optional(),
  /** What whoever changes it had before them; left out, whatever there is is written over. */
  basedOn: z.object({ name: z.string(), oauthClientId: z.string().optional() }).optional(),
});
export type AccountChange = z.input<typeof accountChange>;
