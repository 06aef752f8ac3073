import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { apiRoutes } from './api/api-routes.ts';
import { appsApiRoutes } from './apps/api/routes.ts';
import { assetRoutes } from './apps/asset-routes.ts';
import { contentRoutes } from './attachments/content-routes.ts';
import { ZendeskError } from './errors/zendesk-error.ts';
import { controlRoutes } from './faults/control-routes.ts';
import { oauthRoutes } from './oauth/routes.ts';
import type { Sandbox } from './sandbox.ts';
import { workspaceRoutes } from './workspace/routes.ts';

/** Everything the account answers, as one Hono app; `loopback` also opens the levers for tests. */
export function createApp(sandbox: Sandbox, loopback: boolean): Hono {
  const app = new Hono({ getPath: pathWithoutSuffix });
  app.onError((error, c) => {
    if (!(error instanceof ZendeskError)) throw error;
    const status = error.status as ContentfulStatusCode;
    return typeof error.body === 'string'
      ? c.text(error.body, status, error.headers)
      : c.json(error.body, status, error.headers);
  });
  app.notFound((c) => c.json({ error: 'InvalidEndpoint', description: 'Not found' }, 404));
  app.use('*', async (c, next) => {
    c.header('x-request-id', randomUUID());
    c.header('date', new Date(sandbox.clock.now()).toUTCString());
    await next();
  });
  // Before all else: on the host of the files there is nothing but files.
  app.route('/', contentRoutes(sandbox));
  app.route('/', oauthRoutes(sandbox));
  app.route('/api', apiRoutes(sandbox));
  app.route('/', appsApiRoutes(sandbox));
  if (loopback) app.route('/', controlRoutes(sandbox));
  app.route('/', workspaceRoutes(sandbox));
  app.route('/', assetRoutes(sandbox));
  return app;
}

/** `.json` is optional on every API path. */
function pathWithoutSuffix(request: Request): string {
  const { pathname } = new URL(request.url);
  return pathname.startsWith('/api/') ? pathname.replace(/\.json$/, '') : pathname;
}
