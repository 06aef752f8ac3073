import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import type { AppEnv } from './env.ts';

/**
 * Refuses changes that another site's page asks for in a signed-in browser. Browsers name the origin on every
 * request that changes something, whatever its content type, so it is required.
 */
export const sameOriginOnly = (publicUrl: string) => {
  const ours = new URL(publicUrl).origin;
  return createMiddleware<AppEnv>(async (c, next) => {
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (changes && c.req.header('origin') !== ours) {
      throw new AppError('forbidden_origin', 'forbidden_origin');
    }
    await next();
  });
};
