import { createMiddleware } from 'hono/factory';
import type { AppDeps, AppEnv } from './env.ts';

/** Says once that a proxy seems to be in front which is not trusted: all callers have one address then. */
export const warnOfProxy = ({ config, log }: Pick<AppDeps, 'config' | 'log'>) => {
  let isSaid = config.trustProxy;
  return createMiddleware<AppEnv>(async (c, next) => {
    if (!isSaid && c.req.header('x-forwarded-for') !== undefined) {
      isSaid = true;
      log.warn(
        'Requests come with x-forwarded-for: behind a proxy of yours set TRUST_PROXY=true, or failed sign-ins of all callers are counted together',
      );
    }
    await next();
  });
};
