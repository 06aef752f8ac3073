import type { Deps } from '../deps.ts';
import { failureFields } from '../log.ts';
import { freshToken } from './fresh-token.ts';
import { listIdleGrants, readGrant } from './grant-store.ts';
import { readInstall } from './store.ts';

/** Refresh tokens live 30 days unless they are used; a week leaves room for a long outage. */
const idleMs = 7 * 24 * 3600_000;

/** Keeps the grants of accounts alive in which nothing happens. One failure does not stop the others. */
export async function refreshIdleGrants(deps: Deps): Promise<void> {
  const before = new Date(deps.now().getTime() - idleMs);
  for (const installId of await listIdleGrants(deps.db, before)) {
    const install = await readInstall(deps.db, installId);
    const grant = await readGrant(deps, installId);
    if (!install || !grant) continue;
    try {
      await freshToken(deps, install, { refused: grant.accessToken });
    } catch (failure) {
      deps.log.warn('An idle grant could not be refreshed', {
        installId,
        ...failureFields(failure),
      });
    }
  }
}
