import { createHmac, timingSafeEqual } from 'node:crypto';

/** Header names of a delivery (developer.zendesk.com, "Anatomy of a webhook request"). */
export const signatureHeader = 'x-zendesk-webhook-signature';
export const timestampHeader = 'x-zendesk-webhook-signature-timestamp';

/** How far a delivery's time may be from ours, both ways. Zendesk names no window; its retries fit in this one. */
export const toleranceMs = 15 * 60_000;

export type SignatureReading =
  | { ok: true }
  | {
      ok: false;
      reason: 'no-signature' | 'no-timestamp' | 'bad-timestamp' | 'too-old' | 'too-new' | 'wrong';
    };

/**
 * Signs a delivery as Zendesk does: base64 of HMAC-SHA256 over the timestamp and the raw body, nothing
 * between them, with the secret as it is written (developer.zendesk.com, "Verifying webhook authenticity").
 */
export function signDelivery(secret: string, timestamp: string, body: Uint8Array): string {
  return createHmac('sha256', secret).update(timestamp).update(body).digest('base64');
}

/**
 * Verifies a delivery on its raw bytes, in constant time.
 *
 * @param now epoch milliseconds
 * @returns the reason of a refusal, for our log only
 */
export function verifyDelivery(
  delivery: { signature: string | undefined; timestamp: string | undefined; body: Uint8Array },
  secret: string,
  now: number,
): SignatureReading {
  const { signature, timestamp, body } = delivery;
  if (!signature) return { ok: false, reason: 'no-signature' };
  if (!timestamp) return { ok: false, reason: 'no-timestamp' };
  const at = Date.parse(timestamp);
  if (!Number.isFinite(at)) return { ok: false, reason: 'bad-timestamp' };
  if (at < now - toleranceMs) return { ok: false, reason: 'too-old' };
  if (at > now + toleranceMs) return { ok: false, reason: 'too-new' };
  const expected = Buffer.from(signDelivery(secret, timestamp, body));
  const given = Buffer.from(signature);
  const equal = given.length === expected.length && timingSafeEqual(given, expected);
  return equal ? { ok: true } : { ok: false, reason: 'wrong' };
}
