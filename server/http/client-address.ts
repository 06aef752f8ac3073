import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';

/**
 * The network address of the caller. Behind a proxy of ours it is what the proxy wrote last into
 * `x-forwarded-for`: anything before that the caller may have written.
 *
 * @returns `unknown` where there is no socket (requests made in process)
 */
export function clientAddress(c: Context, config: Pick<Config, 'trustProxy'>): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (config.trustProxy && forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
