import { sql } from 'drizzle-orm';
import { fromDrizzle } from 'pg-boss';
import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { catalogue } from './catalogue.ts';
import { failedOfKind } from './read-jobs.ts';

/**
 * Has work that was given up tried once more: one job, or all of a kind.
 *
 * @param personId who wants it
 * @throws AppError `not_found` where nothing of the kind has failed, or not any more
 */
export async function retryJobs(
  { db, queue, now }: Pick<Deps, 'db' | 'queue' | 'now'>,
  { name, id }: { name: string; id?: string | undefined },
  personId: string,
): Promise<void> {
  if (!Object.hasOwn(catalogue, name)) throw notFound();
  await db.transaction(async (tx) => {
    const ids = await failedOfKind(tx, name, id);
    if (ids.length === 0) throw notFound();
    await queue.boss.retry(name, ids, { db: fromDrizzle(tx as never, sql) });
    await noteActivity(tx, {
      ...{ at: now(), action: 'jobs-retried', personId, value: name },
      details: { changed: { count: ids.length } },
    });
  });
}
