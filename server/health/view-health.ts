import { count, desc, inArray, max, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { HealthView } from '../contract/health-view.ts';
import { streams } from '../db/history-schema.ts';
import { events, installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { readFailedJobs, readJobs, type JobScope } from '../jobs/read-jobs.ts';
import type { Metrics } from '../metrics/metrics.ts';

const mostDays = 14;

/**
 * How background work and webhooks are doing.
 *
 * @param mayRetry whether whoever asks may have failed work tried again
 */
export async function viewHealth(
  { db, metrics }: Pick<Deps, 'db'> & { metrics: Metrics },
  scope: JobScope,
  mayRetry: boolean,
): Promise<HealthView> {
  const jobs = await readJobs(db, scope);
  const failed = await readFailedJobs(db, scope);
  const accounts = await db.select({ id: installs.id, name: installs.name }).from(installs);
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
  const day = sql<string>`to_char(${events.receivedAt} at time zone 'UTC', 'YYYY-MM-DD')`;
  const days = await db
    .select({ day, received: count() })
    .from(events)
    .where(ofScope(events.installId, scope))
    .groupBy(day)
    .orderBy(desc(day))
    .limit(mostDays);
  const [poll] = await db
    .select({ at: max(streams.lastPageAt) })
    .from(streams)
    .where(ofScope(streams.installId, scope));
  return {
    jobs: jobs.map(({ oldestDue, ...row }) => ({ ...row, oldestDueAt: oldestDue?.toISOString() })),
    failed: failed.map(({ installId, ticketId, reason, at, ...job }) => ({
      ...job,
      ...(installId !== null && {
        account: { id: installId, name: nameOf.get(installId) ?? 'deleted' },
      }),
      ticketId: ticketId ?? undefined,
      reason: codeOf(reason),
      at: new Date(at * 1000).toISOString(),
    })),
    days,
    refused: scope === 'all' ? refusedOf(metrics) : undefined,
    lastPollAt: poll?.at?.toISOString(),
    mayRetry,
  };
}

function ofScope(column: AnyPgColumn, scope: JobScope): SQL | undefined {
  return scope === 'all' ? undefined : inArray(column, [...scope]);
}

/** Whatever a library may have put there, no more than a word leaves. */
function codeOf(reason: string | null): string {
  return reason !== null && /^[\w. -]{1,60}$/.test(reason) ? reason : 'unknown';
}

function refusedOf(metrics: Metrics): { reason: string; count: number }[] {
  const deliveries = metrics.families().find(({ name }) => name === 'sidebrief_deliveries_total');
  return (deliveries?.samples ?? [])
    .map(({ labels, value }) => ({ reason: labels?.['outcome'] ?? '', count: value }))
    .filter(({ reason }) => reason !== 'accepted');
}
