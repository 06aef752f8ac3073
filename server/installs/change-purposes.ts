import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { noteActivity } from '../activity/note-activity.ts';
import { isPublicOnly, type purposesChange } from '../contract/purposes.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { endAccess, losesItsGrant } from './end-access.ts';
import { deleteGrant, readGrant, stopUsingGrant } from './grant-store.ts';
import { refuseStale } from '../refuse-stale.ts';
import type { Install } from './install.ts';
import { isFor, isReadPublicly } from './is-for.ts';
import { noNotice, saidNotice } from './notices.ts';
import { clientMissing, ownClientOf, sealedClient } from './own-client.ts';
import { clearSteps, readInstall } from './store.ts';
import { takeDown } from './take-down.ts';

type Change = z.output<typeof purposesChange>;

/**
 * Changes what a Zendesk account is for. What it is not for any more is not read any more, and what is stored of it
 * stays until somebody deletes it. A connected account goes on with what it is for now:
 *
 * - from content alone to more, it waits until somebody signs in to Zendesk;
 * - to content alone, the webhook and the grant are given back, and everybody's help centre is read;
 * - with another OAuth client than it was connected by, it waits for a new consent, too;
 * - otherwise the steps of connecting are done again, those that it needs now.
 *
 * @param personId who wants it
 * @throws AppError `not_found`; `oauth_client_missing` or `half_a_pair`; `changed_meanwhile`; `zendesk_unreachable` where Zendesk did not
 *   confirm that the grant was given back: nothing is changed then
 */
export async function changePurposes(
  deps: Deps,
  installId: string,
  change: Change,
  personId?: string,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  refuseStale(change.basedOn, install.purposes);
  const { purposes } = change;
  const client = ownClientOf(deps, change);
  const isPublic = isPublicOnly(purposes);
  if (!isPublic && !client && !install.oauthClientId && !deps.config.oauthClient)
    throw clientMissing();
  const givesBack = isPublic && !isReadPublicly(install);
  const left = givesBack ? await takeDown(deps, install, personId) : undefined;
  const grant = client && (await readGrant(deps, installId));
  const ended = await deps.db.transaction(async (tx) => {
    const own = eq(installs.id, installId);
    const [before] = await tx.select().from(installs).where(own).for('update');
    if (!before) throw notFound();
    refuseStale(change.basedOn, before.purposes);
    const isLost = !isPublic && losesItsGrant(deps, before, client);
    const next = nextStatus(before, change);
    if (givesBack) await deleteGrant(tx, installId);
    if (next.isAnew) await clearSteps(tx, installId);
    await tx
      .update(installs)
      .set({
        ...{ purposes, status: next.status },
        ...(isLost && { status: 'reauthorization-required' }),
        ...(client && sealedClient(deps, installId, client)),
        ...(change.appId !== undefined && { appId: change.appId }),
        ...(next.isAnew && { installationChoices: [], ...noNotice }),
        ...(givesBack && { webhookId: null, signingSecretSealed: null }),
        ...(left !== undefined && saidNotice('webhook_left_behind', { webhook: left })),
      })
      .where(own);
    if (isLost) await stopUsingGrant(tx, installId, deps.now());
    const isSame = String(before.purposes) === String(purposes);
    const isOtherApp = change.appId !== undefined && change.appId !== before.appId;
    const changed = {
      ...(!isSame && { purposes }),
      ...(client && { oauthClientId: client.clientId }),
      ...(isOtherApp && { appId: change.appId }),
    };
    if (Object.keys(changed).length === 0) return undefined;
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'purposes-changed', personId },
      details: { changed },
    });
    if (isLost) return before;
    if (!isSame && (next.status === 'connecting' || next.status === 'active'))
      await deps.queue.enqueue(tx, 'finish-connect', [{ installId, personId }]);
    return undefined;
  });
  if (ended && grant) await endAccess(deps, ended, grant);
}

/** How an account stands once it is for this, and whether it begins to be connected anew. */
function nextStatus(
  before: Install,
  { purposes }: Change,
): { status: Install['status']; isAnew: boolean } {
  const { status } = before;
  const isOut = status === 'pending' || status === 'disconnected';
  const isPublic = isPublicOnly(purposes);
  if (isOut) return { status, isAnew: false };
  if (isPublic !== isReadPublicly(before)) {
    return { status: isPublic ? 'connecting' : 'pending', isAnew: true };
  }
  // An app is to be found, and a webhook to be made, before it is what it was.
  const isMore = purposes.includes('helpdesk') && !isFor(before, 'helpdesk');
  return { status: isMore && status === 'active' ? 'connecting' : status, isAnew: false };
}
