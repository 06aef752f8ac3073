import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { readInstall, removeInstall } from './store.ts';

/**
 * Deletes a Zendesk account with all its rows; a connected one must be disconnected first. That it was there is kept in
 * the log of the whole deployment.
 *
 * @param personId who deletes it
 */
export async function deleteInstall(
  deps: Deps,
  installId: string,
  personId?: string,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.status !== 'pending' && install.status !== 'disconnected') {
    throw new AppError('conflict', 'Disconnect this Zendesk account before deleting it.');
  }
  await deps.db.transaction(async (tx) => {
    await removeInstall(tx, installId);
    await noteActivity(tx, {
      ...{ at: deps.now(), action: 'account-deleted', personId, value: install.name },
      details: { changed: { subdomain: install.subdomain } },
    });
  });
}
