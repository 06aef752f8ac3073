import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';

/** How work of one kind stands. */
export interface JobsOfKind {
  name: string;
  /** Not begun, or to be tried again. */
  waiting: number;
  running: number;
  failed: number;
  /** Of those whose time has come: since when the oldest waits. */
  oldestDue: Date | undefined;
}

export interface FailedJobRow {
  id: string;
  name: string;
  installId: string | null;
  ticketId: string | null;
  /** What `do-job.ts` lets the queue keep of a failure, or what the queue itself says: see `read-failure.ts`. */
  message: string | null;
  /** The class of the failure. */
  failure: string | null;
  tries: number;
  at: number;
}

/** Accounts whose work is meant; work of the whole deployment belongs to `all` only. */
export type JobScope = readonly string[] | 'all';

const mostFailed = 100;

/** How background work stands, of every kind that has any, from the queue's own table. */
export async function readJobs(db: Db, scope: JobScope = 'all'): Promise<JobsOfKind[]> {
  const { rows } = (await db.execute(sql`
    select name,
      count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as running,
      count(*) filter (where state = 'failed')::int as failed,
      extract(epoch from min(greatest(created_on, start_after))
        filter (where state in ('created', 'retry') and start_after <= now()))::float8 as oldest
    from pgboss.job
    where ${within(scope)}
    group by name
    order by name`)) as unknown as {
    rows: (Omit<JobsOfKind, 'oldestDue'> & { oldest: number | null })[];
  };
  return rows.map(({ oldest, ...row }) => ({
    ...row,
    oldestDue: oldest === null ? undefined : new Date(oldest * 1000),
  }));
}

/** The newest work that was given up. */
export async function readFailedJobs(db: Db, scope: JobScope): Promise<FailedJobRow[]> {
  const { rows } = (await db.execute(sql`
    select id::text as id, name, data->>'installId' as "installId", data->>'ticketId' as "ticketId",
      coalesce(output->>'message', output->'value'->>'message', output->>'value') as message,
      output->>'name' as failure,
      (retry_count + 1)::int as tries,
      extract(epoch from coalesce(completed_on, created_on))::float8 as at
    from pgboss.job
    where state = 'failed' and ${within(scope)}
    order by completed_on desc nulls last, id
    limit ${mostFailed}`)) as unknown as { rows: FailedJobRow[] };
  return rows;
}

/** What was given up, of one kind, each with the account it is of. @param only the one job that is meant */
export async function readFailedOfKind(
  db: Db,
  scope: JobScope,
  { name, only }: { name: string; only?: string | undefined },
): Promise<Pick<FailedJobRow, 'id' | 'installId'>[]> {
  const { rows } = (await db.execute(sql`
    select id::text as id, data->>'installId' as "installId"
    from pgboss.job
    where ${within(scope)} and state = 'failed' and name = ${name}
      ${only === undefined ? sql`` : sql`and id = ${only}::uuid`}
    order by id`)) as unknown as { rows: Pick<FailedJobRow, 'id' | 'installId'>[] };
  return rows;
}

function within(scope: JobScope): SQL {
  const isOurs = sql`name not like '\\_\\_pgboss%'`;
  if (scope === 'all') return isOurs;
  // Whose only account was deleted is limited to none.
  if (scope.length === 0) return sql`false`;
  const ids = sql.join(
    scope.map((id) => sql`${id}`),
    sql`, `,
  );
  return sql`${isOurs} and data->>'installId' in (${ids})`;
}
