import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Install } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { acceptsWidgetToken } from '../installs/widget-secret.ts';
import {
  readClaimedAgent,
  readClaimedInstall,
  verifyWidgetToken,
} from '../zendesk/widget-token.ts';
import type { AppEnv } from './env.ts';

const nobodysSecret = 'there is no such install';

/**
 * Lets only requests through that Zendesk's proxy signed with an install's secret. No token, a bad one and an
 * unknown install answer as a ticket does that may not be seen.
 */
export const requireInstall = (deps: Deps) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const install = token && (await findInstall(deps, token));
    if (!token || !install) throw notFound();
    c.set('install', install);
    c.set('agentId', readClaimedAgent(token));
    await next();
  });

async function findInstall(deps: Deps, token: string): Promise<Install | undefined> {
  const claimed = readClaimedInstall(token);
  const install = claimed && (await readInstall(deps.db, claimed));
  if (!install) {
    // As much work as for an install that exists.
    await verifyWidgetToken(token, nobodysSecret, claimed ?? '', deps.now());
    return undefined;
  }
  return (await acceptsWidgetToken(deps, install, token)) ? install : undefined;
}
