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
import { lockGrant, stopUsingGrant, type Grant } from './grant-store.ts';
import type { Install } from './install.ts';
import { clientMissing, noOwnClient, ownClientOf, sealedClient } from './own-client.ts';

/**
 * Renames a Zendesk account, and replaces the OAuth client it has of its own, be it by the deployment's. With another
 * one, what the one before was let do ends, and the account waits until somebody connects it again; with a new secret of
 * the same it goes on.
 *
 * @param personId who wants it
 * @throws AppError `not_found`, `half_a_pair`, `changed_meanwhile`; `oauth_client_missing` where the deployment has none
 */
export async function changeAccount(
  deps: Deps,
  installId: string,
  change: z.output<typeof accountChange>,
  personId?: string,
): Promise<void> {
  const own = ownClientOf(deps, change);
  const client = own ?? deploymentClient(deps, change);
  const ended = await deps.db.transaction(async (tx) => {
    const before = await lockInstall(tx, installId);
    const grant = client && (await lockGrant(deps, tx, installId));
    const { name, oauthClientId } = before;
    const isLost = losesItsGrant(deps, before, client);
    const isBack = client !== undefined && isRightAgain(deps, before, client, grant);
    refuseStale(change.basedOn, { name, oauthClientId: oauthClientId ?? undefined });
    await tx
      .update(installs)
      .set({
        name: change.name,
        ...(client && noOwnClient),
        ...(own && sealedClient(deps, installId, own)),
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
    if (own) {
      const code = own.clientId === oauthClientId ? 'secret' : undefined;
      await note({ action: 'client-replaced', value: own.clientId, code });
    } else if (client && oauthClientId !== null)
      await note({ action: 'client-replaced', value: oauthClientId, code: 'deployment' });
    return isLost && grant ? { before, grant } : undefined;
  });
  if (ended) await endAccess(deps, ended.before, ended.grant);
}

/** @returns `undefined` where it is not wanted */
function deploymentClient(
  { config }: Pick<Deps, 'config'>,
  { usesDeploymentClient }: z.output<typeof accountChange>,
): OAuthClientPair | undefined {
  if (!usesDeploymentClient) return undefined;
  if (!config.oauthClient) throw clientMissing();
  return config.oauthClient;
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
