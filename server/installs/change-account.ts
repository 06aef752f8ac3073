import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { noteActivity, type Activity } from '../activity/note-activity.ts';
import type { accountChange } from '../contract/account-change.ts';
import { lockInstall } from '../db/lock-install.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { refuseStale } from '../refuse-stale.ts';
import type { OAuthClientPair } from '../zendesk/oauth.ts';
import type { Install } from './install.ts';
import { isReadPublicly } from './is-for.ts';
import { ownClientOf, sealedClient } from './own-client.ts';

/**
 * Renames a Zendesk account, and replaces the OAuth client it has of its own. Zendesk renews a grant only for the client
 * it was given to: with another one, the account waits until somebody connects it again.
 *
 * @param personId who wants it
 * @throws AppError `not_found`, `half_a_pair`, `changed_meanwhile`
 */
export async function changeAccount(
  deps: Deps,
  installId: string,
  change: z.output<typeof accountChange>,
  personId?: string,
): Promise<void> {
  const client = ownClientOf(deps, change);
  await deps.db.transaction(async (tx) => {
    const before = await lockInstall(tx, installId);
    const { name, oauthClientId } = before;
    refuseStale(change.basedOn, { name, oauthClientId: oauthClientId ?? undefined });
    await tx
      .update(installs)
      .set({
        name: change.name,
        ...(client && sealedClient(deps, installId, client)),
        ...(losesItsGrant(deps, before, client) && { status: 'reauthorization-required' }),
      })
      .where(eq(installs.id, installId));
    const note = (activity: Pick<Activity, 'action' | 'value' | 'code' | 'details'>) =>
      noteActivity(tx, { installId, at: deps.now(), personId, ...activity });
    if (change.name !== name)
      await note({ action: 'account-renamed', value: change.name, details: { changed: { name } } });
    if (client) {
      const code = client.clientId === oauthClientId ? 'secret' : undefined;
      await note({ action: 'client-replaced', value: client.clientId, code });
    }
  });
}

/** Whether the account is connected by a client that it has no longer. */
function losesItsGrant(
  { config }: Deps,
  before: Install,
  client: OAuthClientPair | undefined,
): boolean {
  const isIn = before.status === 'active' || before.status === 'connecting';
  const had = before.oauthClientId ?? config.oauthClient?.clientId;
  return client !== undefined && client.clientId !== had && isIn && !isReadPublicly(before);
}
