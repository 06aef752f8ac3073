import { Hono } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import { qualityView } from '../contract/quality.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { countDays } from '../quality/count-days.ts';
import { findDisliked } from '../quality/find-disliked.ts';
import { qualityCsv } from '../quality/quality-csv.ts';
import type { AppDeps, AppEnv } from './env.ts';

const one = `/:installId{${idPattern}}/quality` as '/:installId/quality';
const dayMs = 24 * 3600_000;
const shownDays = 30;
const daysInFile = 365;

/** How much an account's agents use Sidebrief, and what they think of it. */
export function consoleQualityRoutes({ db, now }: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use(`${one}/*`, async (c, next) => {
      if (!(await readInstall(db, c.req.param('installId')))) throw notFound();
      await next();
    })
    .get(one, async (c) => {
      const installId = c.req.param('installId');
      const since = new Date(now().getTime() - shownDays * dayMs);
      const days = await countDays(db, installId, { now: now(), days: shownDays });
      const disliked = await findDisliked(db, installId, since);
      return c.json(qualityView.parse({ days, disliked }));
    })
    .get(`${one}/days.csv`, async (c) => {
      const all = { now: now(), days: daysInFile };
      c.header('content-type', 'text/csv; charset=utf-8; header=present');
      c.header('content-disposition', 'attachment; filename="sidebrief-quality.csv"');
      return c.body(qualityCsv(await countDays(db, c.req.param('installId'), all)));
    });
}
