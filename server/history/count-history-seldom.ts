import type { Db } from '../db/connect.ts';
import { countHistory, type HistoryCounts } from './count-history.ts';

/** What was counted is shown for so many times as long as counting took: at most a 30th of the time goes into it. */
const timesAsLong = 30;
const longestMs = 120_000;
/** A count that is this quick is made each time, and is always of now. */
const quickMs = 400;

interface Counted {
  counts: Promise<HistoryCounts>;
  /** By the process's own clock. */
  validUntil: number;
}

/** Every process counts for itself: what one of them remembers no other needs to know. */
const lastOf = new WeakMap<Db, Map<string, Counted>>();

/**
 * Counts what is stored of one account's past, for a view that is asked for every few seconds. A million tickets take
 * seconds to count, so the numbers of a large past may be some time old, two minutes at most; those who ask at once share one count.
 *
 * @param clock milliseconds that only ever grow
 */
export async function countHistorySeldom(
  db: Db,
  installId: string,
  {
    count = countHistory,
    clock = () => performance.now(),
  }: { count?: typeof countHistory; clock?: () => number } = {},
): Promise<HistoryCounts> {
  const own = lastOf.get(db) ?? new Map<string, Counted>();
  lastOf.set(db, own);
  const last = own.get(installId);
  if (last && last.validUntil > clock()) return last.counts;
  let took = 0;
  // Waiting for the database is not counting: what was counted quickly is not to be shown for long.
  const counts = db.transaction(async (tx) => {
    const begins = clock();
    const counted = await count(tx, installId);
    took = clock() - begins;
    return counted;
  });
  const counted: Counted = { counts, validUntil: Infinity };
  own.set(installId, counted);
  try {
    await counts;
    const rest = took < quickMs ? 0 : Math.min(took * timesAsLong, longestMs);
    counted.validUntil = clock() + rest;
    return counts;
  } catch (failure) {
    own.delete(installId);
    throw failure;
  }
}
