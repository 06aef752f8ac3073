import { and, eq, isNull, min } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { histories, ledgerCounts, pastTickets, streams } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { canRead, type Install } from '../installs/install.ts';
import { isFor, isReadPublicly } from '../installs/is-for.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { comeBackWhenFree } from '../jobs/come-back-when-free.ts';
import { countAll, countedKinds, countTicketsOf } from '../zendesk/counts.ts';
import { isRefused } from '../zendesk/errors.ts';
import { daysBetween, firstWholeDay } from './days.ts';
import { isKindRead } from './is-kind-read.ts';

const daysAtOnce = 20;
const pauseMs = 60_000;
/** Young days are counted again each day, old ones when it is their turn. */
const youngDays = 7;
const dayMs = 24 * 3600_000;

/**
 * Asks Zendesk how many tickets there are of some days, and how many people, organizations, groups and fields today: those never
 * asked for first, the newest of them before others, then those whose answer is the oldest. Asks for itself again while a day was never counted.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away
 */
export async function countDays(
  deps: Deps,
  { installId }: { installId: string },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install || !canRead(install) || isReadPublicly(install)) return;
  const now = deps.now();
  const due = await dueDays(deps.db, install, now);
  if (!due) return;
  const client = zendeskFor(deps, install, { patienceMs: 0, signal, purpose: 'history' });
  let isTold = true;
  try {
    const days = isFor(install, 'helpdesk') ? due.days : [];
    for (const day of days.slice(0, daysAtOnce)) {
      const inZendesk = await countTicketsOf(client, day).catch(ifNotToldHere);
      // Whoever may not count one day may count none: the next look in an hour asks again, nothing before it.
      if (inZendesk === undefined) {
        isTold = false;
        break;
      }
      await note(deps.db, { installId, kind: 'tickets', day, inZendesk, countedAt: now });
    }
    for (const kind of due.totals) {
      if (!isKindRead(kind, install)) continue;
      const inZendesk = await countAll(client, kind).catch(ifNotToldHere);
      if (inZendesk === undefined) continue;
      await note(deps.db, { installId, kind, day: dayOf(now), inZendesk, countedAt: now });
    }
  } catch (failure) {
    comeBackWhenFree(failure, pauseMs);
  }
  if (isFor(install, 'helpdesk') && isTold && due.neverCounted > daysAtOnce)
    await deps.queue.enqueue(deps.db, 'count-days', [{ installId }]);
}

/** Not every plan counts everything, nor everything for everybody. */
function ifNotToldHere(failure: unknown): undefined {
  if (!isRefused(failure)) throw failure;
}

async function dueDays(db: Db, install: Install, now: Date) {
  const installId = install.id;
  const [history] = await db.select().from(histories).where(eq(histories.installId, installId));
  const [unread] = await db
    .select({ name: streams.name })
    .from(streams)
    .where(
      and(
        eq(streams.installId, installId),
        eq(streams.name, 'tickets'),
        isNull(streams.caughtUpAt),
      ),
    );
  if (!history || history.pausedAt || (unread && isFor(install, 'helpdesk'))) return undefined;
  const counts = await db.select().from(ledgerCounts).where(eq(ledgerCounts.installId, installId));
  const at = new Map(counts.map((row) => [`${row.kind} ${row.day}`, row.countedAt.getTime()]));
  const from = history.windowFrom
    ? firstWholeDay(history.windowFrom)
    : ((await oldest(db, installId)) ?? now);
  const all = daysBetween(from, now);
  const young = new Set(all.slice(-youngDays));
  const agoOf = (day: string) => now.getTime() - (at.get(`tickets ${day}`) ?? 0);
  const days = all
    .filter((day) => agoOf(day) > (young.has(day) ? 1 : youngDays) * dayMs * 0.9)
    .reverse()
    .sort((a, b) => agoOf(b) - agoOf(a));
  const totals = countedKinds.filter((kind) => !at.has(`${kind} ${dayOf(now)}`));
  return { days, totals, neverCounted: all.filter((day) => !at.has(`tickets ${day}`)).length };
}

async function oldest(db: Db, installId: string): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: min(pastTickets.createdAt) })
    .from(pastTickets)
    .where(eq(pastTickets.installId, installId));
  return row?.at ?? undefined;
}

/** Stores a count over the one before. */
async function note(db: Db, row: typeof ledgerCounts.$inferInsert): Promise<void> {
  await db
    .insert(ledgerCounts)
    .values(row)
    .onConflictDoUpdate({
      target: [ledgerCounts.installId, ledgerCounts.kind, ledgerCounts.day],
      set: fromExcluded(ledgerCounts, ['installId', 'kind', 'day']),
    });
}
