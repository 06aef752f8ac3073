import { noteActivity } from '../activity/note-activity.ts';
import { lockInstall } from '../db/lock-install.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { deleteGrant, lockGrant } from './grant-store.ts';
import { noNotice, saidNotice } from './notices.ts';
import { changeInstall, clearSteps, readInstall } from './store.ts';
import { takeDown, type TakenDown } from './take-down.ts';

/** Whoever consents again and again while it is disconnected is asked to wait. */
const tries = 3;

/**
 * Disconnects a Zendesk account (F-07): deletes our webhook while there are credentials for it, revokes the
 * grant, sets *Disconnected*. What was learned and the settings stay; so does the widget secret, by which the
 * sidebar is told. A grant that came by a consent meanwhile is given back, too: none is forgotten that lives on.
 *
 * @param personId who disconnects it
 * @throws AppError `zendesk_unreachable` when Zendesk did not confirm: nothing is forgotten, repeat it
 */
export async function disconnect(deps: Deps, installId: string, personId?: string): Promise<void> {
  for (let tried = 0; tried < tries; tried++) {
    const install = await readInstall(deps.db, installId);
    if (!install) throw notFound();
    if (install.status === 'disconnected') return;
    const taken = await takeDown(deps, install, personId);
    if (!(await forgetGrant(deps, installId, taken, personId))) continue;
    deps.log.info('A Zendesk account is disconnected', { installId });
    return;
  }
  throw new AppError('changed_meanwhile', 'changed_meanwhile');
}

/** @returns whether it is disconnected: not, where its grant is another than the one that was given back */
async function forgetGrant(
  deps: Deps,
  installId: string,
  { left, accessToken }: TakenDown,
  personId: string | undefined,
): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    await lockInstall(tx, installId);
    const grant = await lockGrant(deps, tx, installId);
    if (grant && grant.accessToken !== accessToken) return false;
    await deleteGrant(tx, installId);
    await clearSteps(tx, installId);
    await changeInstall(tx, installId, {
      status: 'disconnected',
      webhookId: null,
      signingSecretSealed: null,
      installationChoices: [],
      ...(left === undefined ? noNotice : saidNotice('webhook_left_behind', { webhook: left })),
    });
    const code = left ? 'webhook_left_behind' : null;
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'account-disconnected', personId, code },
    });
    return true;
  });
}
