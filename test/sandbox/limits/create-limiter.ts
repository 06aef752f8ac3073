import type { Limiter, SandboxClock } from '../sandbox.ts';

/** Counts in fixed windows of the account's clock, so that moving the clock empties the buckets. */
export function createLimiter(clock: SandboxClock): Limiter {
  const buckets = new Map<string, { window: number; used: number }>();
  return {
    take: (name, max, windowMs) => {
      const now = clock.now();
      const window = Math.floor(now / windowMs);
      const known = buckets.get(name);
      const bucket = known?.window === window ? known : { window, used: 0 };
      const allowed = bucket.used < max;
      if (allowed) bucket.used += 1;
      buckets.set(name, bucket);
      return {
        allowed,
        max,
        remaining: max - bucket.used,
        resetSeconds: Math.ceil(((window + 1) * windowMs - now) / 1000),
      };
    },
  };
}
