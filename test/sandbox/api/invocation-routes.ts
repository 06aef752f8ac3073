import { Hono } from 'hono';
import { recordNotFound } from '../errors/record-not-found.ts';
import { cursorPage } from '../paging/cursor-page.ts';
import type { Invocation, Sandbox } from '../sandbox.ts';
import type { ApiEnv } from './api-env.ts';

const KEPT_MS = 7 * 24 * 3600 * 1000;

/** A webhook's calls of the last seven days and their tries. */
export function invocationRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const callsOf = (webhookId: string): Invocation[] => {
    if (!sandbox.account.webhooks.has(webhookId)) throw recordNotFound();
    const oldest = sandbox.clock.now() - KEPT_MS;
    return sandbox.invocations.filter(
      (one) => one.webhookId === webhookId && lastTime(one) >= oldest,
    );
  };
  const routes = new Hono<ApiEnv>();
  routes.get('/webhooks/:id/invocations', (c) => {
    const url = new URL(c.req.url);
    const page = cursorPage(
      sandbox,
      url,
      callsOf(c.req.param('id')).filter((one) => fits(one, url)),
    );
    const invocations = page.rows.map((one) => ({
      id: one.id,
      status: one.status,
      status_code: one.attempts.at(-1)?.statusCode ?? null,
      latest_completed_at: one.attempts.at(-1)?.at ?? null,
    }));
    return c.json({ invocations, ...page.envelope });
  });
  routes.get('/webhooks/:id/invocations/:invocationId/attempts', (c) => {
    const call = callsOf(c.req.param('id')).find(({ id }) => id === c.req.param('invocationId'));
    if (!call) throw recordNotFound();
    const attempts = call.attempts.map((attempt) => ({
      id: attempt.id,
      invocation_id: call.id,
      webhook_id: call.webhookId,
      status: attempt.status,
      status_code: attempt.statusCode ?? null,
      completed_at: attempt.at,
      request: {
        headers: Object.entries(attempt.requestHeaders).map(([key, value]) => ({ key, value })),
        payload: call.body,
      },
      response: { payload: attempt.responseBody },
    }));
    return c.json({ attempts });
  });
  return routes;
}

/** A call that the breaker stopped has no tries; its ULID would tell its time, now is near enough. */
function lastTime(invocation: Invocation): number {
  const at = invocation.attempts.at(-1)?.at;
  return at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at);
}

function fits(invocation: Invocation, url: URL): boolean {
  const status = url.searchParams.get('filter[status]') ?? url.searchParams.get('status');
  const from = url.searchParams.get('filter[from_ts]') ?? url.searchParams.get('from_ts');
  const to = url.searchParams.get('filter[to_ts]') ?? url.searchParams.get('to_ts');
  return (
    (status === null || invocation.status === status) &&
    (from === null || lastTime(invocation) >= Date.parse(from)) &&
    (to === null || lastTime(invocation) <= Date.parse(to))
  );
}
