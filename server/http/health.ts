import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { isMigrated } from '../db/is-migrated.ts';
import { AppError, notFound } from '../errors.ts';
import { jobMetrics } from '../jobs/job-metrics.ts';
import { readJobs } from '../jobs/read-jobs.ts';
import { readMetrics } from '../metrics/read-metrics.ts';
import { metricsType, renderMetrics } from '../metrics/render-metrics.ts';
import type { AppDeps, AppEnv } from './env.ts';

/**
 * `/healthz`: the process lives. `/readyz`: it can do its work, or a code of what keeps it from it. `/metrics`: figures
 * for Prometheus, only where `METRICS_TOKEN` is set and for whoever has it.
 */
export function healthRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const missing = await whatIsMissing(deps);
      if (missing === undefined) return c.json({ status: 'ready' });
      deps.log.warn('The backend is not ready', { missing });
      c.header('retry-after', '5');
      return c.json({ status: 'not-ready', code: missing }, 503);
    })
    .get('/metrics', async (c) => {
      const { metricsToken } = deps.config;
      if (metricsToken === undefined) throw notFound();
      const [, given = ''] = /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
      if (!isSame(given, metricsToken)) {
        c.header('www-authenticate', 'Bearer');
        throw new AppError('unauthenticated', 'metrics_token');
      }
      const families = [
        ...(await readMetrics(deps.db)),
        ...jobMetrics(await readJobs(deps.db), new Date()),
        ...deps.metrics.families(),
      ];
      return c.body(renderMetrics(families), 200, { 'content-type': metricsType });
    });
}

async function whatIsMissing({ db }: AppDeps): Promise<string | undefined> {
  const migrated = await isMigrated(db).catch(() => undefined);
  if (migrated === undefined) return 'database_unreachable';
  if (!migrated) return 'migrations_missing';
  return readJobs(db).then(
    () => undefined,
    () => 'queue_not_working',
  );
}

/** Compared as digests of one length, so that the time it takes tells nothing of where they differ. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
