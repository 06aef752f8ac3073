import { Hono } from 'hono';
import type { Context } from 'hono';
import { requireAgent } from '../apps/api/require-agent.ts';
import { asText } from '../apps/manifest.ts';
import type { Fault, Sandbox } from '../sandbox.ts';

/** The faults the workspace's menu offers; all but one hit the next request or webhook only. */
const FAULTS: Record<string, Fault> = {
  'rate-limit': {
    kind: 'answer',
    path: '^/api/',
    status: 429,
    headers: { 'retry-after': '5' },
    body: { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests exceeded' },
  },
  'server-error': { kind: 'answer', path: '^/api/', status: 503, body: 'Service Unavailable' },
  slow: { kind: 'delay', path: '^/api/', delayMs: 5000 },
  'lose-answer': { kind: 'lose-answer', path: '^/api/' },
  'drop-webhook': { kind: 'drop-webhook' },
  'drop-webhooks-hour': { kind: 'drop-webhook', forMs: 3_600_000 },
  'double-webhook': { kind: 'double-webhook' },
};

/** The levers of the box for the person at the workspace: the clock and the next fault. */
export function boxRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.post('/sandbox/clock', async (c) => {
    requireAgent(sandbox, c.req.raw);
    const ms = Number((await c.req.formData()).get('advanceMs'));
    if (!Number.isFinite(ms) || ms <= 0) return c.text('advanceMs must be above 0', 400);
    sandbox.clock.advance(ms);
    return back(c);
  });
  routes.post('/sandbox/faults', async (c) => {
    requireAgent(sandbox, c.req.raw);
    const name = asText((await c.req.formData()).get('fault'));
    const fault = Object.hasOwn(FAULTS, name) ? FAULTS[name] : undefined;
    if (name === 'clear') sandbox.faults.clear();
    else if (fault) sandbox.faults.add({ ...fault });
    else return c.text('There is no such fault', 400);
    return back(c);
  });
  return routes;
}

/** To the page one came from, if it is one of the workspace's. */
function back(c: Context) {
  const referer = c.req.header('referer') ?? '';
  const url = URL.canParse(referer) ? new URL(referer) : undefined;
  const own = url?.host === new URL(c.req.url).host;
  return c.redirect(own && url ? url.pathname + url.search : '/agent', 303);
}
