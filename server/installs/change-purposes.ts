import type { z } from 'zod';
import { noteActivity } from '../activity/note-activity.ts';
import { isPublicOnly, type purposesChange } from '../contract/purposes.ts';
import type { Db } from '../db/connect.ts';
import { lockInstall } from '../db/lock-install.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { endAccess, losesItsGrant } from './end-access.ts';
import { deleteGrant, lockGrant, stopUsingGrant, type Grant } from './grant-store.ts';
import { refuseStale } from '../refuse-stale.ts';
import type { OAuthClientPair } from '../zendesk/oauth.ts';
import type { Install } from './install.ts';
import { isFor, isReadPublicly } from './is-for.ts';
import { noNotice, saidNotice } from './notices.ts';
import { clientMissing, ownClientOf, sealedClient } from './own-client.ts';
import { changeInstall, clearSteps, moveStatus, readInstall } from './store.ts';
import { takeDown, type TakenDown } from './take-down.ts';

type Change = z.output<typeof purposesChange>;

/** Whoever consents again and again meanwhile is asked to wait. */
const tries = 3;
const nothingTaken: TakenDown = { left: undefined, accessToken: undefined };

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
  for (let tried = 0; tried < tries; tried++) {
    const install = await readInstall(deps.db, installId);
    if (!install) throw notFound();
    refuseStale(change.basedOn, install.purposes);
    const client = ownClientOf(deps, change);
    const isPublic = isPublicOnly(change.purposes);
    if (!isPublic && !client && !install.oauthClientId && !deps.config.oauthClient)
      throw clientMissing();
    const givesBack = isPublic && !isReadPublicly(install);
    const taken = givesBack ? await takeDown(deps, install, personId) : nothingTaken;
    const outcome = await apply(deps, installId, { change, client, taken, personId });
    if (outcome === 'again') continue;
    if (outcome === 'stale') break;
    if (outcome.ended) await endAccess(deps, outcome.ended, outcome.grant);
    return;
  }
  throw new AppError('changed_meanwhile', 'changed_meanwhile');
}

interface Wanted {
  change: Change;
  client: OAuthClientPair | undefined;
  taken: TakenDown;
  personId: string | undefined;
}

type Outcome =
  /** What is there now is not what was looked at: another grant came by a consent. */
  | 'again'
  /** Somebody else changed it, and was first. */
  | 'stale'
  /** The account as it was and its grant, where that is worth nothing any more. */
  | { ended: Install; grant: Grant }
  | { ended: undefined };

async function apply(
  deps: Deps,
  installId: string,
  { change, client, taken, personId }: Wanted,
): Promise<Outcome> {
  const { purposes } = change;
  const isPublic = isPublicOnly(purposes);
  return deps.db.transaction(async (tx): Promise<Outcome> => {
    const before = await lockInstall(tx, installId);
    const grant = await lockGrant(deps, tx, installId);
    const isGivenBack = grant !== undefined && grant.accessToken === taken.accessToken;
    if (!isFresh(change, before)) {
      if (isGivenBack) await loseGrant(tx, installId, taken);
      return 'stale';
    }
    if (isPublic && grant && !isGivenBack) return 'again';
    const isLost = !isPublic && losesItsGrant(deps, before, client);
    const next = nextStatus(before, change);
    const givesBack = isPublic && !isReadPublicly(before);
    if (givesBack) await deleteGrant(tx, installId);
    if (next.isAnew) await clearSteps(tx, installId);
    await changeInstall(tx, installId, {
      ...{ purposes, status: next.status },
      ...(isLost && { status: 'reauthorization-required' }),
      ...(client && sealedClient(deps, installId, client)),
      ...(change.appId !== undefined && { appId: change.appId }),
      ...(next.isAnew && { installationChoices: [], ...noNotice }),
      ...(givesBack && { webhookId: null, signingSecretSealed: null }),
      ...(taken.left !== undefined && saidNotice('webhook_left_behind', { webhook: taken.left })),
    });
    if (isLost) await stopUsingGrant(tx, installId, deps.now());
    const isSame = String(before.purposes) === String(purposes);
    const isOtherApp = change.appId !== undefined && change.appId !== before.appId;
    const changed = {
      ...(!isSame && { purposes }),
      ...(client && { oauthClientId: client.clientId }),
      ...(isOtherApp && { appId: change.appId }),
    };
    if (Object.keys(changed).length === 0) return { ended: undefined };
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'purposes-changed', personId },
      details: { changed },
    });
    if (isLost) return client && grant ? { ended: before, grant } : { ended: undefined };
    if (!isSame && (next.status === 'connecting' || next.status === 'active'))
      await deps.queue.enqueue(tx, 'finish-connect', [{ installId, personId }]);
    return { ended: undefined };
  });
}

function isFresh({ basedOn }: Change, { purposes }: Install): boolean {
  return basedOn === undefined || JSON.stringify(basedOn) === JSON.stringify(purposes);
}

/** It was given back for a change that came too late: nobody shall believe that it still works. */
async function loseGrant(tx: Db, installId: string, { left }: TakenDown): Promise<void> {
  await deleteGrant(tx, installId);
  await moveStatus(tx, installId, ['active', 'connecting'], 'reauthorization-required');
  await changeInstall(tx, installId, {
    ...{ webhookId: null, signingSecretSealed: null },
    ...(left !== undefined && saidNotice('webhook_left_behind', { webhook: left })),
  });
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
