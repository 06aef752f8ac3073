import { asc, inArray, sql } from 'drizzle-orm';
import { fromDrizzle } from 'pg-boss';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { catalogue } from './catalogue.ts';
import { readFailedOfKind, type JobScope } from './read-jobs.ts';

/**
 * Has work that was given up tried once more: one job, or all of a kind. Each account's log tells of its own.
 *
 * @param scope the accounts whose work is meant; work of any other is not there
 * @param personId who wants it
 * @throws AppError `not_found` where nothing of the kind has failed, or not any more
 */
export async function retryJobs(
  { db, queue, now }: Pick<Deps, 'db' | 'queue' | 'now'>,
  scope: JobScope,
  { name, id }: { name: string; id?: string | undefined },
  personId: string,
): Promise<void> {
  if (!Object.hasOwn(catalogue, name)) throw notFound();
  await db.transaction(async (tx) => {
    const jobs = await readFailedOfKind(tx, scope, { name, only: id });
    if (jobs.length === 0) throw notFound();
    const there = await holdAccounts(tx, jobs);
    const deed = { at: now(), action: 'jobs-retried', personId, value: name } as const;
    for (const account of [...there, undefined]) {
      const count = jobs.filter(({ installId }) => accountOf(there, installId) === account).length;
      if (count === 0) continue;
      await noteActivity(tx, {
        ...deed,
        installId: account ?? null,
        details: { changed: { count } },
      });
    }
    const ids = jobs.map((job) => job.id);
    await queue.boss.retry(name, ids, { db: fromDrizzle(tx as never, sql) });
  });
}

/** Those accounts that are still there, and stay until the end: before their work, as whoever deletes one takes them. */
async function holdAccounts(
  tx: Db,
  jobs: readonly { installId: string | null }[],
): Promise<string[]> {
  const ids = [...new Set(jobs.flatMap(({ installId }) => installId ?? []))];
  const rows = await tx
    .select({ id: installs.id })
    .from(installs)
    .where(inArray(installs.id, ids))
    .orderBy(asc(installs.id))
    .for('key share');
  return rows.map((row) => row.id);
}

/** What belongs to no account, or to one that is no more, concerns the deployment. */
function accountOf(there: readonly string[], installId: string | null): string | undefined {
  return there.find((one) => one === installId);
}
