import type { Ids } from './sandbox.ts';

/**
 * Ids as a live account gives them: above 2^31, growing by uneven steps, and never another account's;
 * tickets count from 1 in each.
 */
export function createIds(subdomain: string): Ids {
  const range = [...subdomain].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  let last = 39_771_664_000_000 + range * 100_000_000;
  let lastTicket = 0;
  return {
    next: () => (last += 129 + (last % 31) * 2),
    nextTicket: () => ++lastTicket,
    reserveTicket: (id) => {
      lastTicket = Math.max(lastTicket, id);
    },
  };
}
