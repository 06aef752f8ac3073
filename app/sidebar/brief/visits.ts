import type { LastLook } from '../../../server/contract/brief.ts';
import type { BriefView } from './brief-view.ts';

/** Whoever was away for longer than this comes back to see what is new. */
const awayMs = 10 * 60_000;

export interface Visits {
  /** The id of this stay on the ticket. */
  id(): string;
  /** What was seen before this stay, as its first answer told it; later answers do not change it. */
  lastLook(view: BriefView): LastLook | undefined;
  leave(): void;
  comeBack(): void;
}

/** One agent's stays on one ticket. @param now milliseconds since 1970 */
export function createVisits(now: () => number): Visits {
  let id = crypto.randomUUID() as string;
  let seen: { lastLook: LastLook | undefined } | undefined;
  let leftAt: number | undefined;
  return {
    id: () => id,
    lastLook(view) {
      if (!seen && view.state === 'ready') seen = { lastLook: view.lastLook };
      return seen?.lastLook;
    },
    leave: () => {
      leftAt = now();
    },
    comeBack() {
      if (leftAt !== undefined && now() - leftAt > awayMs) {
        id = crypto.randomUUID();
        seen = undefined;
      }
      leftAt = undefined;
    },
  };
}
