import { Hono, type Context } from 'hono';
import { activityCsv } from '../activity/activity-csv.ts';
import { listAccounts } from '../activity/list-accounts.ts';
import { listActivity, type ActivityScope } from '../activity/list-activity.ts';
import { listDoers } from '../activity/list-doers.ts';
import { activityFilter, activityPage, activityQuery } from '../contract/activity.ts';
import { idPattern } from '../contract/id-pattern.ts';
import type { Person } from '../contract/person.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readInput } from './read-body.ts';
import { sendCsv } from './send-csv.ts';

const pageSize = 100;
const one = `/:installId{${idPattern}}/activity` as '/:installId/activity';

/** Who did what when in the whole deployment, as far as whoever asks may see it. */
export function consoleActivityRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/', async (c) => showPage(c, deps, scopeOf(c.var.signedIn.person)))
    .get('/log.csv', (c) => sendFile(c, deps, scopeOf(c.var.signedIn.person)));
}

/** The same of one account. */
export function consoleAccountActivityRoutes(deps: AppDeps): Hono<AppEnv> {
  const scopeOfOne = async (installId: string): Promise<ActivityScope> => {
    if (!(await readInstall(deps.db, installId))) throw notFound();
    return { installIds: [installId], withDeployment: false };
  };
  return new Hono<AppEnv>()
    .get(one, async (c) => showPage(c, deps, await scopeOfOne(c.req.param('installId'))))
    .get(`${one}/log.csv`, async (c) =>
      sendFile(c, deps, await scopeOfOne(c.req.param('installId'))),
    );
}

/** What concerns every account, and people, is for administrators of all of them. */
function scopeOf({ role, accountIds }: Person): ActivityScope {
  return {
    installIds: accountIds ?? 'all',
    withDeployment: role === 'admin' && accountIds === undefined,
  };
}

async function showPage(c: Context<AppEnv>, { db }: AppDeps, scope: ActivityScope) {
  const query = readInput(c.req.query(), activityQuery);
  const page = await listActivity(db, scope, query, pageSize);
  const choices = { people: await listDoers(db, scope), accounts: await listAccounts(db, scope) };
  return c.json(activityPage.parse({ ...page, ...choices }));
}

function sendFile(c: Context<AppEnv>, deps: AppDeps, scope: ActivityScope): Response {
  const filter = readInput(c.req.query(), activityFilter);
  return sendCsv(c, deps.log, 'sidebrief-activity.csv', activityCsv(deps.db, scope, filter));
}
