import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ErrorAnswer } from './contract/error.ts';
import { AppError, notFound, statusOfCode } from './errors.ts';
import { consolePage } from './http/console-page.ts';
import { consoleRoutes } from './http/console.ts';
import type { AppDeps, AppEnv } from './http/env.ts';
import { healthRoutes } from './http/health.ts';
import { limitBody } from './http/limit-body.ts';
import { oauthRoutes } from './http/oauth.ts';
import { webhookRoutes } from './http/webhooks.ts';
import { widgetRoutes } from './http/widget.ts';
import { failureFields } from './log.ts';

/** Zendesk's events stay far below this; so does everything the two surfaces send. */
const mostBytes = 1024 * 1024;

/** The backend's doors, without a port: tests send requests to it, `start.ts` listens. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    const began = performance.now();
    c.set('requestId', randomUUID());
    // Before the answer is made: Hono makes a new one for a header that comes after.
    c.header('x-request-id', c.var.requestId);
    await next();
    const ms = performance.now() - began;
    const { status } = c.res;
    deps.metrics.observeRequest({ door: doorOf(c.req.path), status, seconds: ms / 1000 });
    deps.log.debug('Answered', {
      requestId: c.var.requestId,
      method: c.req.method,
      route: c.req.path.split('/').slice(0, 3).join('/'),
      status,
      ms: Math.round(ms),
    });
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Garden writes its styles at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.use(limitBody(mostBytes));
  app.route('/', healthRoutes(deps));
  app.route('/webhooks', webhookRoutes(deps));
  app.route('/widget', widgetRoutes(deps));
  app.route('/oauth', oauthRoutes(deps));
  app.route('/api/console', consoleRoutes(deps));
  if (deps.consoleDir) {
    app.get('/', (c) => c.redirect('/console/'));
    app.get('/console', (c) => c.redirect('/console/'));
    app.route('/console', consolePage(deps.consoleDir));
  }
  app.notFound(() => {
    throw notFound();
  });
  app.onError((failure, c) => {
    const error = asAppError(failure);
    if (error.code === 'internal' || error.code === 'storing_failed') {
      deps.log.error('A request failed', { requestId: c.var.requestId, ...failureFields(failure) });
    }
    if (error.retryAfterSeconds !== undefined)
      c.header('retry-after', String(error.retryAfterSeconds));
    const answer: ErrorAnswer = {
      error: {
        code: error.code,
        reason: error.reason === error.code ? undefined : error.reason,
        params: error.params,
        message: error.message,
        field: error.field,
        // The one 404 is the same to the byte, whatever it was for.
        requestId: error.code === 'not_found' ? undefined : c.var.requestId,
      },
    };
    return c.json(answer, statusOfCode[error.code]);
  });
  return app;
}

const doors = ['/webhooks', '/widget', '/oauth', '/api/console', '/console', '/metrics'] as const;

/** Which door a path belongs to: whatever a caller writes behind it, there are no more of them. */
function doorOf(path: string): string {
  const door = doors.find((one) => path === one || path.startsWith(`${one}/`));
  if (door) return door.slice(1);
  return path === '/healthz' || path === '/readyz' ? 'health' : 'other';
}

/** The words of an unknown failure stay in the log. */
function asAppError(failure: unknown): AppError {
  if (failure instanceof AppError) return failure;
  return new AppError('internal', 'internal', {
    cause: failure,
  });
}
