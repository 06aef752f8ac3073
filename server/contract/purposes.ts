import { z } from 'zod';

/**
 * What a Zendesk account is connected for, each by itself (L-01).
 *
 * - `helpdesk`: tickets, with all that stands beside them in the sidebar.
 * - `crm`: every person and organization of the account.
 * - `content`: what its help centre publishes.
 */
export const accountPurpose = z.enum(['helpdesk', 'crm', 'content']);
export type AccountPurpose = z.infer<typeof accountPurpose>;

/** What an account is for: at least one thing, in one order, each once. */
export const accountPurposes = z
  .array(accountPurpose)
  .min(1)
  .transform((chosen) => accountPurpose.options.filter((one) => chosen.includes(one)));

/** What an account is for where nobody said anything else. */
export const allPurposes: AccountPurpose[] = [...accountPurpose.options];

/** Whether everything an account is for is what everybody may read, so that its subdomain alone connects it. */
export function isPublicOnly(purposes: readonly AccountPurpose[]): boolean {
  return purposes.every((one) => one === 'content');
}

/**
 * What signing in to Zendesk needs: a client, whose halves come together or not at all, and the id of the privately
 * uploaded app.
 */
export const ownApp = z.object({
  oauthClientId: z.string().trim().max(200).optional(),
  oauthClientSecret: z.string().trim().max(500).optional(),
  appId: z
    .string()
    .trim()
    .regex(/^\d{1,19}$/)
    .optional(),
});

/**
 * What an account is to be for from now on. What signing in to Zendesk needs comes with it where the account has none
 * yet: a client of its own, and the app's id.
 */
export const purposesChange = ownApp.extend({
  purposes: accountPurposes,
  /** What it was for when whoever changes it last saw it; left out, whatever there is is written over. */
  basedOn: accountPurposes.optional(),
});
export type PurposesChange = z.input<typeof purposesChange>;
