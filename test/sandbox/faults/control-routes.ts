import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';

const span = {
  skip: z.number().int().nonnegative().optional(),
  times: z.number().int().positive().optional(),
  forMs: z.number().int().positive().optional(),
};

const fault = z.union([
  z.object({
    kind: z.enum(['answer', 'delay', 'lose-request', 'lose-answer', 'repeat-rows', 'shuffle-rows']),
    method: z.string().optional(),
    path: z.string().optional(),
    ...span,
    status: z.number().int().min(200).max(599).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.unknown().optional(),
    delayMs: z.number().int().nonnegative().optional(),
  }),
  z.object({
    kind: z.enum(['drop-webhook', 'double-webhook', 'hold-webhook']),
    event: z.string().optional(),
    ...span,
  }),
]);

const clockMove = z.object({ advanceMs: z.number().nonnegative() });

/**
 * Levers over HTTP, for an account served on this machine: `/sandbox/faults` and `/sandbox/clock`, in
 * JSON. Forms posted to the same paths are the workspace's own.
 */
export function controlRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.post('/sandbox/faults', async (c, next) => {
    if (!isJson(c)) return next();
    const parsed = fault.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return c.text(z.prettifyError(parsed.error), 400);
    sandbox.faults.add(parsed.data);
    return c.json({ active: sandbox.faults.active }, 201);
  });
  routes.get('/sandbox/faults', (c) => c.json({ active: sandbox.faults.active }));
  routes.delete('/sandbox/faults', (c) => {
    sandbox.faults.clear();
    return c.body(null, 204);
  });
  routes.get('/sandbox/clock', (c) => c.json({ now: sandbox.clock.iso() }));
  routes.post('/sandbox/clock', async (c, next) => {
    if (!isJson(c)) return next();
    const parsed = clockMove.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return c.text(z.prettifyError(parsed.error), 400);
    sandbox.clock.advance(parsed.data.advanceMs);
    return c.json({ now: sandbox.clock.iso() });
  });
  return routes;
}

function isJson(c: Context): boolean {
  return (c.req.header('content-type') ?? '').includes('json');
}
