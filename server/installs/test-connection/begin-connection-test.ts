import type { Deps } from '../../deps.ts';
import { AppError, notFound } from '../../errors.ts';
import { readInstall } from '../store.ts';
import { checksOf } from './checks-of.ts';
import { dropChecks, noteChecks } from './store.ts';

/**
 * "Test connection": asks for a look at everything a connection needs. Its lines appear one by one, for whoever looks.
 *
 * @param personId who asks
 * @throws AppError `conflict` for an account that was never connected, or is not any more
 */
export async function beginConnectionTest(
  deps: Deps,
  installId: string,
  personId?: string,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.status === 'pending' || install.status === 'disconnected') {
    throw new AppError('conflict', 'no_connection');
  }
  const lines = checksOf(install).map((name) => ({ name, state: 'waiting' as const }));
  await deps.db.transaction(async (tx) => {
    await dropChecks(tx, installId);
    await noteChecks(tx, installId, lines, deps.now());
    await deps.queue.enqueue(tx, 'test-connection', [{ installId, personId }]);
  });
}
