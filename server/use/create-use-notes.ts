import { dayOf } from '../calls/day-of.ts';
import type { Db } from '../db/connect.ts';
import { failureFields, type Log } from '../log.ts';
import { addUses, type Use } from './add-uses.ts';
import type { UseKind } from './use-kinds.ts';

/** What it happened to. */
export interface Seen {
  ticketId: string;
  /** Counted once a day however often it is told: whose it was, and of what. */
  once?: string;
}

/** What a process notes of the use that is made of it, to be stored a little later: nobody waits for a count. */
export interface UseNotes {
  /** @returns whether it counts: not what is told once more on the same day */
  note(installId: string, kind: UseKind, seen?: Seen): boolean;
  /** Stores what was noted. What could not be stored is kept for the next time. */
  store(): Promise<void>;
}

/** Beyond it, new ones are dropped while the database is away: a count is not worth the process. */
const mostNotes = 20_000;
/** Beyond it, what was told before may count once more. */
const mostRemembered = 50_000;

/** Begins to take notes; storing them now and then is up to whoever made it. */
export function createUseNotes({ db, log, now }: { db: Db; log: Log; now: () => Date }): UseNotes {
  let notes = new Map<string, Use>();
  let storing = Promise.resolve();
  let told = new Set<string>();
  let today = '';
  const isNew = (key: string): boolean => {
    const day = dayOf(now());
    if (day !== today || told.size >= mostRemembered) [today, told] = [day, new Set()];
    return told.size < told.add(key).size;
  };
  const note = (use: Use): void => {
    const key = [use.installId, use.kind, use.day, use.ticketId ?? ''].join(' ');
    const known = notes.get(key);
    if (known) known.n += use.n;
    else if (notes.size < mostNotes) notes.set(key, use);
  };
  const storeNow = async (): Promise<void> => {
    const taken = notes;
    notes = new Map();
    await addUses(db, [...taken.values()]).catch((failure: unknown) => {
      log.warn('Counts of use were not stored', failureFields(failure));
      for (const use of taken.values()) note(use);
    });
  };
  return {
    note(installId, kind, seen) {
      const { ticketId, once } = seen ?? {};
      if (once !== undefined && !isNew([installId, kind, ticketId, once].join(' '))) return false;
      note({ installId, kind, ticketId, day: dayOf(now()), n: 1 });
      return true;
    },
    store: () => (storing = storing.then(storeNow)),
  };
}
