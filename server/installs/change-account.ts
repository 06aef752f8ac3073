import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { noteActivity, type Activity } from '../activity/note-activity.ts';
import type { accountChange } from '../contract/account-change.ts';
import { lockInstall } from '../db/lock-install.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { refuseStale } from '../refuse-stale.ts';
import type { OAuthClientPair } from '../zendesk/oauth.ts';
import { endAccess, isAnotherClient, losesItsGrant } from './end-access.ts';
import { readGrant, stopUsingGrant, type Grant } from './grant-store.ts';
import type { Install } from './install.ts';
import { ownClientOf, sealedClient } from './own-client.ts';

/**
 * Renames a Zendesk account, and replaces the OAuth client it has of its own. With another one, what the one before was
 * let do ends, and the account waits until somebody connects it again; with a new secret of the same it goes on.
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
  const grant = client && (await readGrant(deps, installId));
  const ended = await deps.db.transaction(async (tx) => {
    const before = await lockInstall(tx, installId);
    const { name, oauthClientId } = before;
    const isLost = losesItsGrant(deps, before, client);
    const isBack = client !== undefined && isRightAgain(deps, before, client, grant);
    refuseStale(change.basedOn, { name, oauthClientId: oauthClientId ?? undefined });
    await tx
      .update(installs)
      .set({
        name: change.name,
        ...(client && sealedClient(deps, installId, client)),
        ...(isLost && { status: 'reauthorization-required' }),
        ...(isBack && { status: 'connecting' }),
      })
      .where(eq(installs.id, installId));
    if (isLost) await stopUsingGrant(tx, installId, deps.now());
    if (isBack) await deps.queue.enqueue(tx, 'finish-connect', [{ installId, personId }]);
    const note = (activity: Pick<Activity, 'action' | 'value' | 'code' | 'details'>) =>
      noteActivity(tx, { installId, at: deps.now(), personId, ...activity });
    if (change.name !== name)
      await note({ action: 'account-renamed', value: change.name, details: { changed: { name } } });
    if (client) {
      const code = client.clientId === oauthClientId ? 'secret' : undefined;
      await note({ action: 'client-replaced', value: client.clientId, code });
    }
    return isLost ? before : undefined;
  });
  if (ended && grant) await endAccess(deps, ended, grant);
}

/** Whether all that was wrong may have been the secret of a client: then nobody has to consent anew. */
function isRightAgain(
  deps: Deps,
  before: Install,
  client: OAuthClientPair,
  grant: Grant | undefined,
): boolean {
  const isOut = before.status === 'reauthorization-required';
  return isOut && grant?.refreshToken !== undefined && !isAnotherClient(deps, before, client);
}
