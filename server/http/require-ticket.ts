import { setImmediate } from 'node:timers/promises';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ReadStored } from '../briefs/prove-shelf.ts';
import { readShelf } from '../briefs/read-shelf.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Install } from '../installs/install.ts';
import { acceptsWidgetToken, checkEarly } from '../installs/widget-secret.ts';
import { readRecommended } from '../recommendations/read-recommended.ts';
import { readReplies } from '../replies/read-replies.ts';
import { readTopic } from '../topics/read-topic.ts';
import { readClaims } from '../zendesk/widget-token.ts';
import type { AppEnv } from './env.ts';

/** Hands on what a brief is answered from. */
export const requireTicket = (deps: Deps) =>
  requireStored(deps, readShelf, (c, shelf) => c.set('shelf', shelf));

/** Hands on what recommendations are answered from. */
export const requireRecommended = (deps: Deps) =>
  requireStored(deps, readRecommended, (c, recommended) => c.set('recommended', recommended));

/** Hands on what a reply is answered from. */
export const requireReplies = (deps: Deps) =>
  requireStored(deps, readReplies, (c, replies) => c.set('replies', replies));

/** Hands on what a topic is answered from. */
export const requireTopic = (deps: Deps) =>
  requireStored(deps, readTopic, (c, topic) => c.set('topic', topic));

/**
 * Lets only requests through that Zendesk's proxy signed with an install's secret, and hands on what is stored
 * about the ticket. No token, a bad one and an unknown install answer as a ticket does that may not be seen.
 */
function requireStored<S extends { install: Install }>(
  deps: Deps,
  read: ReadStored<S>,
  handOn: (c: Context<AppEnv>, stored: S) => void,
) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const ticketId = c.req.param('ticketId') ?? '';
    const found = token && (await openStored(deps, token, ticketId, read));
    if (!found) throw notFound();
    c.set('install', found.stored.install);
    c.set('agentId', found.agentId);
    handOn(c, found.stored);
    await next();
  });
}

/** What is read before the token is verified is thrown away when it does not verify. */
async function openStored<S extends { install: Install }>(
  deps: Deps,
  token: string,
  ticketId: string,
  read: ReadStored<S>,
): Promise<{ stored: S; agentId: string } | undefined> {
  const { installId, agentId } = readClaims(token);
  const reading = installId ? read(deps.db, installId, ticketId, agentId) : undefined;
  reading?.catch(() => undefined);
  // The question is on its way to the database before the token is looked at: neither waits for the other.
  await setImmediate();
  const early = checkEarly(deps, installId ?? '', token);
  const stored = await reading;
  if (!stored) {
    await early.isSigned;
    return undefined;
  }
  const isAccepted = await acceptsWidgetToken(deps, stored.install, token, early);
  return isAccepted ? { stored, agentId } : undefined;
}
