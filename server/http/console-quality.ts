import { Hono } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import { dislikedView } from '../contract/disliked.ts';
import { qualityFileQuery } from '../contract/quality-charts.ts';
import { qualityView } from '../contract/quality.ts';
import { AppError, notFound } from '../errors.ts';
import { listChoices } from '../history/list-choices.ts';
import { readInstall } from '../installs/store.ts';
import { countDays } from '../quality/count-days.ts';
import { findDisliked } from '../quality/find-disliked.ts';
import { readDisliked } from '../quality/read-disliked.ts';
import { qualityCsv } from '../quality/quality-csv.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readInput } from './read-body.ts';
import { adminsOnly } from './require-access.ts';
import { sendCsv } from './send-csv.ts';

const one = `/:installId{${idPattern}}/quality` as '/:installId/quality';
const dayMs = 24 * 3600_000;
const shownDays = 30;
const daysInFile = 365;

/** How much an account's agents use Sidebrief, and what they think of it. */
export function consoleQualityRoutes({ db, log, now, use }: AppDeps): Hono<AppEnv> {
  return (
    new Hono<AppEnv>()
      .use(`${one}/*`, async (c, next) => {
        if (!(await readInstall(db, c.req.param('installId')))) throw notFound();
        // What this process noted a moment ago is part of it.
        await use.store();
        await next();
      })
      .get(one, async (c) => {
        const installId = c.req.param('installId');
        const since = new Date(now().getTime() - shownDays * dayMs);
        const whose = { installId, groupId: readGroup(c.req.query('group')) };
        const { groups } = await listChoices(db, installId);
        const days = await countDays(db, whose, { now: now(), days: shownDays });
        const disliked = await findDisliked(db, whose, since);
        return c.json(qualityView.parse({ groups, days, disliked }));
      })
      // What leads to what a model was sent is for administrators to see.
      .get(`${one}/disliked/:key`, adminsOnly, async (c) => {
        const { installId, key } = c.req.param();
        return c.json(dislikedView.parse(await readDisliked(db, installId, key)));
      })
      .get(`${one}/days.csv`, async (c) => {
        const { group, chart } = readInput(c.req.query(), qualityFileQuery);
        const whose = { installId: c.req.param('installId'), groupId: readGroup(group) };
        const days = await countDays(db, whose, { now: now(), days: daysInFile });
        const name = chart ? `sidebrief-quality-${chart}.csv` : 'sidebrief-quality.csv';
        const isOfGroup = whose.groupId !== undefined;
        return sendCsv(c, log, name, [qualityCsv(days, { chart, isOfGroup })]);
      })
  );
}

/** Left out or empty, all groups are counted. */
function readGroup(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (!/^\d{1,20}$/.test(given)) throw new AppError('invalid_input', 'no_group');
  return given;
}
