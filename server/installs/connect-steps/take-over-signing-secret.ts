import { readSigningSecret } from '../../zendesk/webhooks.ts';
import { changeInstall } from '../store.ts';
import type { StepContext } from './step.ts';

/**
 * Takes over the secret that a webhook's deliveries are signed with now.
 *
 * @returns whether it was another one: Zendesk tells nobody when somebody makes a new one, and everything it signs with
 *   that is refused until it is known here
 * @throws ZendeskError when it cannot be read
 */
export async function takeOverSigningSecret(
  { deps, install, client }: Pick<StepContext, 'deps' | 'install' | 'client'>,
  webhookId: string,
): Promise<boolean> {
  const theirs = await readSigningSecret(client, webhookId);
  const of = { installId: install.id, purpose: 'signing-secret' } as const;
  const kept = install.signingSecretSealed;
  if (kept && deps.sealer.open(kept, of) === theirs) return false;
  await changeInstall(deps.db, install.id, { signingSecretSealed: deps.sealer.seal(theirs, of) });
  return true;
}
