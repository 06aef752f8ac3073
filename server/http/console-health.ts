import { Hono } from 'hono';
import { listAccounts } from '../activity/list-accounts.ts';
import { healthQuery, healthView, retryRequest } from '../contract/health-view.ts';
import type { Person } from '../contract/person.ts';
import { notFound } from '../errors.ts';
import { viewHealth } from '../health/view-health.ts';
import { readInstall } from '../installs/store.ts';
import type { JobScope } from '../jobs/read-jobs.ts';
import { retryJobs } from '../jobs/retry-jobs.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody, readInput } from './read-body.ts';
import { adminsOnly, mayEnter } from './require-access.ts';

/** How background work and webhooks are doing, and having what failed tried again: of the accounts somebody may see. */
export function consoleHealthRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async ({ role, accountIds }: Person, scope: JobScope) => {
    // What this process noted a moment ago is part of it.
    await deps.use.store();
    const health = await viewHealth(deps, scope, role === 'admin');
    const seen = { installIds: accountIds ?? 'all', withDeployment: false } as const;
    return healthView.parse({ ...health, accounts: await listAccounts(deps.db, seen) });
  };
  return new Hono<AppEnv>()
    .get('/', async (c) => {
      const { person } = c.var.signedIn;
      const { account } = readInput(c.req.query(), healthQuery);
      return c.json(await show(person, await scopeOf(deps, person, account)));
    })
    .post('/retry', adminsOnly, async (c) => {
      const { person } = c.var.signedIn;
      const { account, ...which } = await readBody(c, retryRequest);
      const scope = await scopeOf(deps, person, account);
      await retryJobs(deps, scope, which, person.id);
      return c.json(await show(person, scope));
    });
}

/** @throws AppError `not_found` for an account that is not there, or not for whoever asks */
async function scopeOf(
  { db }: AppDeps,
  person: Person,
  account: string | undefined,
): Promise<JobScope> {
  if (account === undefined) return person.accountIds ?? 'all';
  const install = mayEnter(person, account) ? await readInstall(db, account) : undefined;
  if (!install) throw notFound();
  return [install.id];
}
