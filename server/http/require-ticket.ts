import { setImmediate } from 'node:timers/promises';
import { createMiddleware } from 'hono/factory';
import { readShelf, type Shelf } from '../briefs/read-shelf.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Install } from '../installs/install.ts';
import { acceptsWidgetToken, checkEarly } from '../installs/widget-secret.ts';
import { readClaims } from '../zendesk/widget-token.ts';
import type { AppEnv } from './env.ts';

/**
 * Lets only requests through that Zendesk's proxy signed with an install's secret, and hands on what is stored
 * about the ticket. No token, a bad one and an unknown install answer as a ticket does that may not be seen.
 */
export const requireTicket = (deps: Deps) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const ticketId = c.req.param('ticketId') ?? '';
    const found = token && (await openShelf(deps, token, ticketId));
    if (!found) throw notFound();
    c.set('install', found.install);
    c.set('agentId', found.agentId);
    c.set('shelf', found);
    await next();
  });

/** What is read before the token is verified is thrown away when it does not verify. */
async function openShelf(
  deps: Deps,
  token: string,
  ticketId: string,
): Promise<(Shelf & { install: Install; agentId: string }) | undefined> {
  const { installId, agentId } = readClaims(token);
  const reading = installId ? readShelf(deps.db, installId, ticketId, agentId) : undefined;
  reading?.catch(() => undefined);
  // The question is on its way to the database before the token is looked at: neither waits for the other.
  await setImmediate();
  const early = checkEarly(deps, installId ?? '', token);
  const shelf = await reading;
  if (!shelf) {
    await early.isSigned;
    return undefined;
  }
  const isAccepted = await acceptsWidgetToken(deps, shelf.install, token, early);
  return isAccepted ? { ...shelf, agentId } : undefined;
}
