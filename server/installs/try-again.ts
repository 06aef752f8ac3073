import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { readInstall } from './store.ts';

/**
 * "Try again": runs the steps of connecting once more.
 *
 * @param personId who asks
 * @throws AppError `reauthorization_required` when there is no grant to work with
 */
export async function tryAgain(deps: Deps, installId: string, personId?: string): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.status !== 'connecting' && install.status !== 'active') {
    throw new AppError('reauthorization_required', 'consent_first');
  }
  await deps.queue.enqueue(deps.db, 'finish-connect', [{ installId, personId }]);
}
