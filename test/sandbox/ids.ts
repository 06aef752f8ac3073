import type { Ids } from './sandbox.ts';

/** Ids as a live account gives them: above 2^31 and growing by uneven steps; tickets count from 1. */
export function createIds(): Ids {
  let last = 39_771_664_000_000;
  let lastTicket = 0;
  return {
    next: () => (last += 129 + (last % 31) * 2),
    nextTicket: () => ++lastTicket,
    reserveTicket: (id) => {
      lastTicket = Math.max(lastTicket, id);
    },
  };
}
