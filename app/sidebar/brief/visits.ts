import type { LastLook } from '../../../server/contract/brief.ts';
import type { BriefView } from './brief-view.ts';

/** Whoever was away for longer than this comes back to see what is new. */
const awayMs = 10 * 60_000;

export interface Visits {
  /** The id of this stay on the ticket, to send with a question for the brief. */
  id(): string;
  /** What was seen before this stay, as its first answer told it; later answers do not change it. */
  lastLook(view: BriefView): LastLook | undefined;
}

/**
 * One agent's stays on one ticket. A panel in view asks at least twice a minute and a hidden one never does,
 * so a long silence between two questions is an absence, whichever way the ticket went out of sight.
 *
 * @param now milliseconds since 1970
 * @param first the id under which the first question of this stay was asked already
 */
export function createVisits(now: () => number, first: string = crypto.randomUUID()): Visits {
  let id = first;
  let seen: { lastLook: LastLook | undefined } | undefined;
  let askedAt = now();
  return {
    id() {
      if (now() - askedAt > awayMs) {
        id = crypto.randomUUID();
        seen = undefined;
      }
      askedAt = now();
      return id;
    },
    lastLook(view) {
      if (!seen && view.state === 'ready') seen = { lastLook: view.lastLook };
      return seen?.lastLook;
    },
  };
}
