import { and, desc, eq, inArray } from 'drizzle-orm';
import type { LedgerKind, LedgerTotal, LedgerView } from '../contract/history-view.ts';
import type { Db } from '../db/connect.ts';
import { ledgerCounts, ledgerSamples } from '../db/history-schema.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { countedKinds } from '../zendesk/counts.ts';
import { commentDays } from './comment-days.ts';
import type { LedgerWindow } from './days.ts';
import type { ListedDay } from './day-of-list.ts';
import { isKindRead } from './is-kind-read.ts';
import { isWithin, listedThings } from './listed-things.ts';
import { readSingleReads } from './read-single-reads.ts';
import { ticketDays } from './ticket-days.ts';

/**
 * For each kind and day: how many Zendesk says there are, how many are stored and how many left out, and why. What is
 * in neither is missing. Kinds that are not read of the account are left out.
 *
 * @param window days of creation, both included; totals are of all there is
 * @returns newest day first
 * @throws AppError `not_found`
 */
export async function readLedger(
  db: Db,
  installId: string,
  window: LedgerWindow,
): Promise<LedgerView> {
  const install = await readInstall(db, installId);
  if (!install) throw notFound();
  const isRead = ({ kind }: { kind: LedgerKind }) => isKindRead(kind, install);
  const listed = (await listedThings(db, installId)).filter(isRead);
  const days = [
    ...(await ticketDays(db, installId, window)),
    ...(await commentDays(db, installId, window)),
    ...listed.filter(({ day }) => isWithin(day, window)),
  ]
    .filter(isRead)
    .sort((a, b) => b.day.localeCompare(a.day));
  const [sample] = await db
    .select()
    .from(ledgerSamples)
    .where(eq(ledgerSamples.installId, installId));
  const { tickets = 0, agreeing = 0, comments = 0, differences = 0, at } = sample ?? {};
  return {
    days,
    totals: (await totalsOf(db, installId, listed)).filter(isRead),
    sample: { tickets, agree: agreeing, comments, differences, at: at?.toISOString() },
    singleReads: await readSingleReads(db, installId),
  };
}

/** Zendesk's own count where it counts all of a kind, otherwise what its last whole list held. */
async function totalsOf(db: Db, installId: string, listed: ListedDay[]): Promise<LedgerTotal[]> {
  const counts = await db
    .selectDistinctOn([ledgerCounts.kind])
    .from(ledgerCounts)
    .where(
      and(eq(ledgerCounts.installId, installId), inArray(ledgerCounts.kind, [...countedKinds])),
    )
    .orderBy(ledgerCounts.kind, desc(ledgerCounts.day));
  const countOf = new Map(counts.map((row) => [row.kind, row]));
  const byKind = new Map<LedgerKind, ListedDay[]>();
  for (const day of listed) byKind.set(day.kind, [...(byKind.get(day.kind) ?? []), day]);
  for (const { kind } of counts) if (!byKind.has(kind)) byKind.set(kind, []);
  return [...byKind].map(([kind, days]) => {
    const counted = countOf.get(kind);
    const listedAt = days
      .map(({ countedAt = '' }) => countedAt)
      .sort()
      .at(-1);
    const sum = (of: (day: ListedDay) => number) => days.reduce((all, day) => all + of(day), 0);
    const whys = new Set(days.flatMap(({ leftOut }) => leftOut.map(({ why }) => why)));
    return {
      kind,
      by: counted ? 'count' : 'list',
      inZendesk: counted?.inZendesk ?? sum(({ inZendesk }) => inZendesk),
      stored: sum(({ stored }) => stored),
      leftOut: [...whys].map((why) => ({
        why,
        count: sum((day) => day.leftOut.find((one) => one.why === why)?.count ?? 0),
      })),
      countedAt: counted?.countedAt.toISOString() ?? listedAt,
    };
  });
}
