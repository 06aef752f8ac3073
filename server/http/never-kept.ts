import type { MiddlewareHandler } from 'hono';

/** Keeps answers with people's and customers' words out of the caches of browsers and proxies (RFC 9111, 5.2.2.5). */
export const neverKept: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};
