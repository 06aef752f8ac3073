import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { readInstall, removeInstall } from './store.ts';

/** Deletes a Zendesk account with all its rows; a connected one must be disconnected first. */
export async function deleteInstall(deps: Deps, installId: string): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.status !== 'pending' && install.status !== 'disconnected') {
    throw new AppError('conflict', 'Disconnect this Zendesk account before deleting it.');
  }
  await removeInstall(deps.db, installId);
}
