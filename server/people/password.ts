import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** OWASP's scrypt setting for 64 MiB: N 2^16, r 8, p 1. */
const cost = { N: 2 ** 16, r: 8, p: 1, maxmem: 96 * 1024 * 1024 } satisfies ScryptOptions;
const keyLength = 32;

/** @returns `scrypt$N$r$p$salt$key`, so that a stored one can be verified after the setting changes */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return [
    'scrypt',
    cost.N,
    cost.r,
    cost.p,
    salt.toString('base64url'),
    key.toString('base64url'),
  ].join('$');
}

/**
 * @param stored `undefined` when there is no such person: the same work is done, and the answer is no
 */
export async function verifyPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean> {
  const [, n, r, p, salt, key] = (stored ?? nobody).split('$');
  const expected = Buffer.from(key ?? '', 'base64url');
  const given = await derive(password, Buffer.from(salt ?? '', 'base64url'), {
    N: Number(n),
    r: Number(r),
    p: Number(p),
    maxmem: cost.maxmem,
  });
  return (
    given.length === expected.length && timingSafeEqual(given, expected) && stored !== undefined
  );
}

const nobody = [
  'scrypt',
  cost.N,
  cost.r,
  cost.p,
  'bm9ib2R5LW5vYm9keQ',
  Buffer.alloc(keyLength).toString('base64url'),
].join('$');

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same password typed on another keyboard may be composed otherwise.
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (failure, key) =>
      failure ? reject(failure) : resolve(key),
    );
  });
}
