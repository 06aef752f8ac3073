import type { Context } from 'hono';
import type { Caller } from '../auth/authenticate.ts';
import { unauthenticated } from '../errors/unauthenticated.ts';

/** What the middleware knows of a request by the time a route answers it. */
export interface ApiEnv {
  Variables: { caller: Caller | undefined };
}

export type ApiContext = Context<ApiEnv>;

/** Who asks; throws 401 for nobody. */
export function callerOf(c: ApiContext): Caller {
  const caller = c.get('caller');
  if (!caller) throw unauthenticated();
  return caller;
}
