import { describe, expect, it } from 'vitest';
import { signDelivery, toleranceMs, verifyDelivery } from '../../../server/zendesk/signature.ts';

// The key with which Zendesk signs test calls, and the time of its published example.
const secret = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';
const timestamp = '2021-03-25T05:09:27Z';
const at = Date.parse(timestamp);
const body = Buffer.from('{"event":"ticket.updated","id":123}');
const good = { signature: signDelivery(secret, timestamp, body), timestamp, body };

describe('The signature of a delivery', () => {
  it('is the one that Zendesk computes', () => {
    expect(good.signature).toBe('S/RDdU2ERmj7LHDDoWJ2onPYH+t7/f2+LTM4dL7UiLM=');
  });

  it('is the one that Zendesk computes for an empty body', () => {
    const signature = signDelivery(secret, timestamp, Buffer.alloc(0));
    expect(signature).toBe('wCdBvXaHttn0wRVIYctzZ9O6O0bnqWakJMEKZ9VoRWw=');
  });

  it('is made with the secret as it is written, not with what it would decode to', () => {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const signature = signDelivery(decoded, timestamp, body);
    expect(verifyDelivery({ ...good, signature }, secret, at)).toEqual({
      ok: false,
      reason: 'wrong',
    });
  });

  it('is accepted when all of it fits', () => {
    expect(verifyDelivery(good, secret, at)).toEqual({ ok: true });
  });

  it('covers bytes, not characters: a body that is no text verifies, too', () => {
    const bytes = Uint8Array.from([0xff, 0x00, 0xfe]);
    const delivery = { signature: signDelivery(secret, timestamp, bytes), timestamp, body: bytes };
    expect(verifyDelivery(delivery, secret, at)).toEqual({ ok: true });
  });

  it.each([
    ['at the moment it was sent', 0],
    ['as late as Zendesk’s retries come', toleranceMs],
    ['by a clock that is slow', -toleranceMs],
  ])('is accepted %s', (_when, offset) => {
    expect(verifyDelivery(good, secret, at + offset)).toEqual({ ok: true });
  });

  it('is accepted for a quarter of an hour both ways', () => {
    expect(toleranceMs).toBe(15 * 60_000);
  });

  it.each([
    ['too old', good, at + toleranceMs + 1, 'too-old'],
    ['from the future', good, at - toleranceMs - 1, 'too-new'],
    ['without a signature', { ...good, signature: undefined }, at, 'no-signature'],
    ['with an empty signature', { ...good, signature: '' }, at, 'no-signature'],
    ['without a time', { ...good, timestamp: undefined }, at, 'no-timestamp'],
    ['with an empty time', { ...good, timestamp: '' }, at, 'no-timestamp'],
    ['with a time that is none', { ...good, timestamp: 'yesterday' }, at, 'bad-timestamp'],
    ['with another time', { ...good, timestamp: '2021-03-25T05:09:28Z' }, at, 'wrong'],
    [
      'with the same time written otherwise',
      { ...good, timestamp: '2021-03-25T05:09:27.000Z' },
      at,
      'wrong',
    ],
    ['with a byte more', { ...good, body: Buffer.concat([body, Buffer.from(' ')]) }, at, 'wrong'],
    ['with a byte less', { ...good, body: body.subarray(1) }, at, 'wrong'],
    [
      'with a byte altered',
      { ...good, body: Buffer.from(String(body).replace('3', '4')) },
      at,
      'wrong',
    ],
    ['without a body', { ...good, body: Buffer.alloc(0) }, at, 'wrong'],
    ['with half a signature', { ...good, signature: good.signature.slice(0, 20) }, at, 'wrong'],
    ['with a longer signature', { ...good, signature: `${good.signature}=` }, at, 'wrong'],
    [
      'with an altered signature',
      { ...good, signature: good.signature.replace('S', 'T') },
      at,
      'wrong',
    ],
    [
      'with a signature in another case',
      { ...good, signature: good.signature.toLowerCase() },
      at,
      'wrong',
    ],
  ])('is refused %s', (_what, delivery, now, reason) => {
    expect(verifyDelivery(delivery, secret, now)).toEqual({ ok: false, reason });
  });

  it('is refused when made with another secret', () => {
    expect(verifyDelivery(good, `${secret} `, at)).toEqual({ ok: false, reason: 'wrong' });
    const empty = { ...good, signature: signDelivery('', timestamp, body) };
    expect(verifyDelivery(empty, secret, at)).toEqual({ ok: false, reason: 'wrong' });
  });
});
