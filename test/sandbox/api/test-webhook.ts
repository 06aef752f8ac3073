import { z } from 'zod';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { callWebhook, type Call } from '../webhooks/call-webhook.ts';
import { TEST_SECRET } from '../webhooks/sign-webhook.ts';
import { ulid } from '../webhooks/ulid.ts';
import type { ApiContext } from './api-env.ts';
import { readJson } from './read-json.ts';

const testBody = z.object({
  request: z
    .object({
      endpoint: z.url({ protocol: /^https?$/ }).optional(),
      http_method: z.string().optional(),
      payload: z.string().optional(),
    })
    .optional(),
});

/**
 * Calls an endpoint once and answers what it said: with the secret of `?webhook_id=`, else with the
 * fixed one for webhooks that do not exist yet.
 */
export async function testWebhook(sandbox: Sandbox, c: ApiContext): Promise<Response> {
  const { request = {} } = await readJson(c, testBody);
  const id = c.req.query('webhook_id');
  const webhook = id === undefined ? undefined : sandbox.account.webhooks.get(id);
  if (id !== undefined && !webhook) throw recordNotFound();
  const endpoint = request.endpoint ?? webhook?.endpoint;
  if (endpoint === undefined) throw recordNotFound();
  const call: Call = {
    id: webhook?.id ?? ulid(sandbox.clock.now()),
    endpoint,
    httpMethod: request.http_method ?? webhook?.httpMethod ?? 'POST',
    authentication: webhook?.authentication,
    customHeaders: webhook?.customHeaders ?? {},
    signingSecret: webhook?.signingSecret ?? TEST_SECRET,
  };
  const { attempt } = await callWebhook(
    sandbox,
    call,
    ulid(sandbox.clock.now()),
    request.payload ?? '{}',
  );
  return c.json({
    response: { status: attempt.statusCode ?? 0, headers: [], payload: attempt.responseBody },
  });
}
