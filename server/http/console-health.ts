import { Hono } from 'hono';
import { healthView, retryRequest } from '../contract/health-view.ts';
import type { Person } from '../contract/person.ts';
import { viewHealth } from '../health/view-health.ts';
import { retryJobs } from '../jobs/retry-jobs.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';
import { allAccountsOnly } from './require-access.ts';

/** How background work and webhooks are doing, and having what failed tried again. */
export function consoleHealthRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async ({ role, accountIds }: Person) => {
    // What this process noted a moment ago is part of it.
    await deps.use.store();
    const mayRetry = role === 'admin' && accountIds === undefined;
    return healthView.parse(await viewHealth(deps, accountIds ?? 'all', mayRetry));
  };
  return new Hono<AppEnv>()
    .get('/', async (c) => c.json(await show(c.var.signedIn.person)))
    .post('/retry', allAccountsOnly, async (c) => {
      const { person } = c.var.signedIn;
      await retryJobs(deps, await readBody(c, retryRequest), person.id);
      return c.json(await show(person));
    });
}
