import { Hono } from 'hono';
import { requireAdmin } from '../auth/require-admin.ts';
import { forbidden } from '../errors/forbidden.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { paginate } from '../paging/paginate.ts';
import type { Sandbox } from '../sandbox.ts';
import { showClient } from '../show/show-client.ts';
import { showToken } from '../show/show-token.ts';
import { callerOf, type ApiEnv } from './api-env.ts';
import { idParam, recordOf } from './id-param.ts';

/** `/api/v2/oauth`: tokens given out, the clients they were given to. */
export function oauthApiRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { tokens } = sandbox.oauth;
  const routes = new Hono<ApiEnv>();
  routes.get('/oauth/tokens/current', (c) => {
    const { token } = callerOf(c);
    if (!token) throw recordNotFound();
    return c.json({ token: showToken(sandbox, token) });
  });
  routes.delete('/oauth/tokens/current', (c) => {
    const { token } = callerOf(c);
    if (!token) throw recordNotFound();
    tokens.delete(token.id);
    return c.body(null, 204);
  });
  routes.get('/oauth/tokens', (c) => {
    requireAdmin(callerOf(c));
    const page = paginate(sandbox, new URL(c.req.url), [...tokens.values()]);
    return c.json({
      tokens: page.rows.map((token) => showToken(sandbox, token)),
      ...page.envelope,
    });
  });
  routes.get('/oauth/tokens/:id', (c) => {
    requireAdmin(callerOf(c));
    return c.json({ token: showToken(sandbox, recordOf(tokens, idParam(c))) });
  });
  routes.delete('/oauth/tokens/:id', (c) => {
    const { user } = callerOf(c);
    const token = recordOf(tokens, idParam(c));
    if (token.userId !== user.id && user.role !== 'admin') throw forbidden();
    tokens.delete(token.id);
    return c.body(null, 204);
  });
  routes.get('/oauth/clients', (c) => {
    requireAdmin(callerOf(c));
    const page = paginate(sandbox, new URL(c.req.url), [...sandbox.account.oauthClients.values()]);
    return c.json({
      clients: page.rows.map((client) => showClient(sandbox, client)),
      ...page.envelope,
    });
  });
  routes.get('/oauth/clients/:id', (c) => {
    requireAdmin(callerOf(c));
    return c.json({
      client: showClient(sandbox, recordOf(sandbox.account.oauthClients, idParam(c))),
    });
  });
  return routes;
}
