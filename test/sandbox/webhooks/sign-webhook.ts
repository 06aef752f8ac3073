import { createHmac } from 'node:crypto';

/** What test calls are signed with before a webhook exists; used as it is, not decoded. */
export const TEST_SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';

/** The signature of a webhook call (developer.zendesk.com, "Verifying webhooks"): over timestamp and raw body. */
export function signWebhook(secret: string, timestamp: string, rawBody: string): string {
  return createHmac('sha256', secret)
    .update(timestamp + rawBody)
    .digest('base64');
}
