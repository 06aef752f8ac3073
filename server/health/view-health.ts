import { and, count, desc, inArray, max, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { HealthView } from '../contract/health-view.ts';
import { streams } from '../db/history-schema.ts';
import { events, installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { readFailure } from '../jobs/read-failure.ts';
import { readFailedJobs, readJobs, type JobScope } from '../jobs/read-jobs.ts';
import { useCounts } from '../db/use-schema.ts';
import type { UseKind } from '../use/use-kinds.ts';
import type { Metrics } from '../metrics/metrics.ts';

const mostDays = 14;

/**
 * How background work and webhooks are doing.
 *
 * @param scope the accounts that are told of; what belongs to none of them is told of with all
 * @param mayRetry whether whoever asks may have failed work tried again
 */
export async function viewHealth(
  { db, metrics }: Pick<Deps, 'db'> & { metrics: Metrics },
  scope: JobScope,
  mayRetry: boolean,
): Promise<Omit<HealthView, 'accounts'>> {
  const jobs = await readJobs(db, scope);
  const failed = await readFailedJobs(db, scope);
  const accounts = await db
    .select({ id: installs.id, name: installs.name })
    .from(installs)
    .where(ofScope(installs.id, scope));
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
  const day = sql<string>`to_char(${events.receivedAt} at time zone 'UTC', 'YYYY-MM-DD')`;
  const received = await db
    .select({ day, received: count() })
    .from(events)
    .where(ofScope(events.installId, scope))
    .groupBy(day)
    .orderBy(desc(day))
    .limit(mostDays);
  const counted = await db
    .select({
      day: useCounts.day,
      refused: sumOf('delivery-refused'),
      repaired: sumOf('delivery-repaired'),
    })
    .from(useCounts)
    .where(
      and(
        ofScope(useCounts.installId, scope),
        inArray(useCounts.kind, ['delivery-refused', 'delivery-repaired']),
      ),
    )
    .groupBy(useCounts.day)
    .orderBy(desc(useCounts.day))
    .limit(mostDays);
  const [poll] = await db
    .select({ at: max(streams.lastPageAt) })
    .from(streams)
    .where(ofScope(streams.installId, scope));
  return {
    jobs: jobs.map(({ oldestDue, ...row }) => ({ ...row, oldestDueAt: oldestDue?.toISOString() })),
    failed: failed.map(({ installId, ticketId, message, failure, at, ...job }) => ({
      ...job,
      ...(installId !== null && {
        account: { id: installId, name: nameOf.get(installId) },
      }),
      ticketId: ticketId ?? undefined,
      ...readFailure(message, failure),
      at: new Date(at * 1000).toISOString(),
    })),
    days: joinDays(received, counted),
    refused: scope === 'all' ? refusedOf(metrics) : undefined,
    lastPollAt: poll?.at?.toISOString(),
    mayRetry,
  };
}

const sumOf = (kind: UseKind) =>
  sql<number>`coalesce(sum(${useCounts.n}) filter (where ${useCounts.kind} = ${kind}), 0)`.mapWith(
    Number,
  );

/** A day on which all was lost is there, too. */
function joinDays(
  received: { day: string; received: number }[],
  counted: { day: string; refused: number; repaired: number }[],
): HealthView['days'] {
  const days = new Map<string, HealthView['days'][number]>();
  for (const one of [...received, ...counted]) {
    const known = days.get(one.day) ?? { day: one.day, received: 0, refused: 0, repaired: 0 };
    days.set(one.day, { ...known, ...one });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, mostDays);
}

function ofScope(column: AnyPgColumn, scope: JobScope): SQL | undefined {
  return scope === 'all' ? undefined : inArray(column, [...scope]);
}

function refusedOf(metrics: Metrics): { reason: string; count: number }[] {
  const deliveries = metrics.families().find(({ name }) => name === 'sidebrief_deliveries_total');
  return (deliveries?.samples ?? [])
    .map(({ labels, value }) => ({ reason: labels?.['outcome'] ?? '', count: value }))
    .filter(({ reason }) => reason !== 'accepted');
}
