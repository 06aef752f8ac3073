import type { z } from 'zod';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Sandbox } from '../sandbox.ts';
import type { ApiContext } from './api-env.ts';
import { readJson } from './read-json.ts';
import { ticketBody } from './ticket-body.ts';

const TWO_HOURS_MS = 2 * 3600 * 1000;
const MAX_KEY_LENGTH = 255;

interface Created {
  status: 201;
  location: string;
  body: unknown;
}

/**
 * Creates once for each `Idempotency-Key` (two hours; developer.zendesk.com, "Idempotency"): the same
 * key and body answer the first result, another body 400. Without a key every call creates.
 */
export async function idempotent(
  sandbox: Sandbox,
  c: ApiContext,
  create: (body: z.infer<typeof ticketBody>) => Created,
): Promise<Response> {
  const key = c.req.header('idempotency-key');
  const body = await readJson(c, ticketBody);
  if (key === undefined) return answer(c, create(body));
  if (key.length > MAX_KEY_LENGTH)
    throw mismatch('The idempotency key is longer than 255 characters');
  const fingerprint = JSON.stringify(body);
  const known = sandbox.idempotency.get(key);
  if (known && sandbox.clock.now() - known.at < TWO_HOURS_MS) {
    if (known.fingerprint !== fingerprint) {
      throw mismatch("Request parameters don't match the given idempotency key");
    }
    c.header('x-idempotency-lookup', 'hit');
    return answer(c, known.result as Created);
  }
  const result = create(body);
  sandbox.idempotency.set(key, { fingerprint, result, at: sandbox.clock.now() });
  c.header('x-idempotency-lookup', 'miss');
  return answer(c, result);
}

function answer(c: ApiContext, created: Created): Response {
  return c.json(created.body, created.status, { location: created.location });
}

function mismatch(description: string): ZendeskError {
  return new ZendeskError(400, { error: 'IdempotentRequestError', description });
}
