import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { AppDeps, AppEnv } from './env.ts';

/** `/healthz`: the process lives. `/readyz`: it can do its work. */
export function healthRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      await deps.db.execute(sql`select 1`);
      return c.json({ status: 'ready' });
    });
}
