import { randomBytes } from 'node:crypto';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID for `now` (epoch ms): what Zendesk's webhook ids are. */
export function ulid(now: number): string {
  let time = '';
  for (let rest = now, at = 0; at < 10; at += 1, rest = Math.floor(rest / 32)) {
    time = DIGITS.charAt(rest % 32) + time;
  }
  return time + [...randomBytes(16)].map((byte) => DIGITS.charAt(byte % 32)).join('');
}
