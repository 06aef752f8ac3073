import { randomBytes } from 'node:crypto';
import type { Webhook } from './webhook.ts';
import type { Sandbox } from '../sandbox.ts';
import { ulid } from './ulid.ts';

/** Adds a webhook: active, POST and JSON unless said otherwise. Its rules are checked by the API, not here. */
export function addWebhook(
  sandbox: Sandbox,
  input: Partial<Webhook> & { name: string; endpoint: string },
  actorId: number = sandbox.account.ownerId,
): Webhook {
  const at = sandbox.clock.iso();
  const webhook: Webhook = {
    id: ulid(sandbox.clock.now()),
    description: null,
    httpMethod: 'POST',
    requestFormat: 'json',
    status: 'active',
    subscriptions: [],
    customHeaders: {},
    signingSecret: newSigningSecret(),
    createdAt: at,
    createdBy: String(actorId),
    updatedAt: at,
    updatedBy: String(actorId),
    ...input,
  };
  sandbox.account.webhooks.set(webhook.id, webhook);
  return webhook;
}

/** A fresh secret; the old one stops at once. */
export function newSigningSecret(): string {
  return randomBytes(32).toString('base64');
}
