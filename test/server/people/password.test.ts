import { describe, expect, it } from 'vitest';
import { refuseWeakPassword } from '../../../server/people/refuse-weak-password.ts';
import { hashPassword, verifyPassword } from '../../../server/people/password.ts';

const password = 'correct horse battery staple';
const stored = await hashPassword(password);

describe('A password', () => {
  it('is stored as what cannot be turned back, with the cost it was made at', () => {
    expect(stored).toMatch(/^scrypt\$65536\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(stored).not.toContain('horse');
  });

  it('is stored otherwise each time', async () => {
    expect(await hashPassword(password)).not.toBe(stored);
  });

  it('is recognised', async () => {
    expect(await verifyPassword(password, stored)).toBe(true);
  });

  it.each(['', ' ', 'Correct horse battery staple', `${password} `, password.slice(0, -1)])(
    'is not %j',
    async (other) => {
      expect(await verifyPassword(other, stored)).toBe(false);
    },
  );

  it('is the same however the keyboard composes it', async () => {
    const composed = await hashPassword('pässwört-ﬁne');
    expect(await verifyPassword('pa\u0308sswo\u0308rt-fine', composed)).toBe(true);
  });

  it('is recognised after the cost was raised', async () => {
    // Made at a quarter of today's cost.
    const cheap =
      'scrypt$16384$8$1$c2FsdHNhbHRzYWx0c2FsdA$' + (await keyAt(16_384, 'saltsaltsaltsalt'));
    expect(await verifyPassword(password, cheap)).toBe(true);
    expect(await verifyPassword('wrong', cheap)).toBe(false);
  });

  it('of nobody is never right, whatever is typed', async () => {
    expect(await verifyPassword(password, undefined)).toBe(false);
    expect(await verifyPassword('', undefined)).toBe(false);
  });

  it('of nobody takes as much work as of somebody', async () => {
    // The shortest of several: on a busy machine any one of them may be kept waiting.
    const timeOf = async (against: string | undefined): Promise<number> => {
      const times: number[] = [];
      for (let of = 0; of < 4; of++) {
        const began = performance.now();
        await verifyPassword('wrong', against);
        times.push(performance.now() - began);
      }
      return Math.min(...times);
    };
    expect(await timeOf(undefined)).toBeGreaterThan((await timeOf(stored)) / 4);
  });
});

describe('A new password', () => {
  const ofDana = ['Dana Kim', 'dana.kim@acme.example'];

  it.each([
    'Password-2026!',
    'P@ssw0rd1234',
    'qwertyuiop123',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'zaq12wsxcde3',
    'q1w2e3r4t5y6',
    'qazwsxedcrfv',
    'a1b2c3d4e5f6',
    'thisisapassword',
    'iloveyou2024!',
    'correcthorsebatterystaple',
    'danakim-acme1',
    'abcabcabcabcabc',
    'manchesterunited',
    'alexander1234',
    'basketball123',
    'B4sketball2019',
    'sonyericsson!',
    'thunder-mountain',
  ])('is refused where it is among the first that are guessed: %s', async (guessable) => {
    await expect(refuseWeakPassword(guessable, ofDana)).rejects.toThrow(/guessed|repeats/);
  });

  it.each([
    'seven green bicycles sing',
    'xK9#mQ2$vL5p',
    'Der Zug kam um halb neun',
    'ich mag Kiwis am See',
    'quiet river over stones',
    'tangled-orbit-marmalade',
    'dragon of 8472 619305',
  ])('is taken where nobody guesses it: %s', async (good) => {
    await refuseWeakPassword(good, ofDana);
  });
});

async function keyAt(cost: number, salt: string): Promise<string> {
  const { scryptSync } = await import('node:crypto');
  return scryptSync(password, salt, 32, { N: cost, r: 8, p: 1 }).toString('base64url');
}
