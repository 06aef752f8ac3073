import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSealer, SealError } from '../../../server/db/seal.ts';

const context = { installId: 'install-a', purpose: 'access-token' };
const oldKey = randomBytes(32);
const newKey = randomBytes(32);
const sealer = createSealer([oldKey]);

describe('A sealed secret', () => {
  it.each(['token', '', 'ünï©ode 🙂', 'x'.repeat(10_000)])('opens as it was', (plain) => {
    expect(sealer.open(sealer.seal(plain, context), context)).toBe(plain);
  });

  it('shows nothing of what is in it, and no two are alike', () => {
    const [one, two] = [sealer.seal('very-secret', context), sealer.seal('very-secret', context)];
    expect(one).not.toContain(Buffer.from('very-secret').toString('base64url'));
    expect(one).not.toBe(two);
  });

  it('does not open for another install', () => {
    const sealed = sealer.seal('token', context);
    expect(() => sealer.open(sealed, { ...context, installId: 'install-b' })).toThrow(SealError);
  });

  it('does not open for another purpose', () => {
    const sealed = sealer.seal('token', context);
    expect(() => sealer.open(sealed, { ...context, purpose: 'refresh-token' })).toThrow(SealError);
  });

  it.each([
    ['format', 0],
    ['key version', 1],
    ['nonce', 2],
    ['body', 3],
    ['tag', 4],
  ])('does not open when one letter of its %s was altered', (_part, index) => {
    const parts = sealer.seal('token', context).split('.');
    const part = parts[index] ?? '';
    parts[index] = (part.startsWith('A') ? 'B' : 'A') + part.slice(1);
    expect(() => sealer.open(parts.join('.'), context)).toThrow(SealError);
  });

  it.each(['', 'plain text', 'a.b.c.d.e', 's1.', 's1....'])(
    'is not taken from the plain %j: throws instead of passing it on',
    (plain) => {
      expect(() => sealer.open(plain, context)).toThrow(SealError);
    },
  );

  it('does not open with its tag cut short', () => {
    const parts = sealer.seal('token', context).split('.');
    parts[4] = (parts[4] ?? '').slice(0, 16);
    expect(() => sealer.open(parts.join('.'), context)).toThrow(SealError);
  });

  it('opens after the key was changed, as long as the old key is kept', () => {
    const sealed = sealer.seal('token', context);
    expect(createSealer([newKey, oldKey]).open(sealed, context)).toBe('token');
    expect(() => createSealer([newKey]).open(sealed, context)).toThrow('not configured any more');
  });

  it('is sealed with the new key from then on', () => {
    const sealed = createSealer([newKey, oldKey]).seal('token', context);
    expect(createSealer([newKey]).open(sealed, context)).toBe('token');
    expect(() => sealer.open(sealed, context)).toThrow(SealError);
  });
});
