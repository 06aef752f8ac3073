import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { deleteGrant } from './grant-store.ts';
import { noNotice, saidNotice } from './notices.ts';
import { changeInstall, clearSteps, readInstall } from './store.ts';
import { takeDown } from './take-down.ts';

/**
 * Disconnects a Zendesk account (F-07): deletes our webhook while there are credentials for it, revokes the
 * grant, sets *Disconnected*. What was learned and the settings stay; so does the widget secret, by which the
 * sidebar is told.
 *
 * @param personId who disconnects it
 * @throws AppError `zendesk_unreachable` when Zendesk did not confirm: nothing is forgotten, repeat it
 */
export async function disconnect(deps: Deps, installId: string, personId?: string): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.status === 'disconnected') return;
  const left = await takeDown(deps, install, personId);
  await deps.db.transaction(async (tx) => {
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
  });
  deps.log.info('A Zendesk account is disconnected', { installId });
}
