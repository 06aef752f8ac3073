import { and, desc, eq, lt, or } from 'drizzle-orm';
import type { CareQuery, CareView, ErasureWait } from '../contract/care.ts';
import { erasures } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { isSearched } from './is-searched.ts';

const pageSize = 100;

/** Why names of deleted people are not looked for yet, where something keeps it; another feature knows. */
export type WhyUnsearched = (db: Db, installId: string) => Promise<ErasureWait | undefined>;

/**
 * The deletions of an account and how far they are, newest first, a page at a time.
 *
 * @param query.before where the page before this one ended
 * @throws AppError `not_found`
 */
export async function viewCare(
  db: Db,
  installId: string,
  { before }: CareQuery,
  whyUnsearched: WhyUnsearched,
): Promise<CareView> {
  if (!(await readInstall(db, installId))) throw notFound();
  const [ms, id = ''] = before?.split('_') ?? [];
  const at = ms === undefined ? undefined : new Date(Number(ms));
  const rows = await db
    .select()
    .from(erasures)
    .where(
      and(
        eq(erasures.installId, installId),
        at &&
          or(lt(erasures.requestedAt, at), and(eq(erasures.requestedAt, at), lt(erasures.id, id))),
      ),
    )
    .orderBy(desc(erasures.requestedAt), desc(erasures.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  const running = page.filter(({ finishedAt }) => finishedAt === null);
  const why = running.length > 0 ? await whyUnsearched(db, installId) : undefined;
  const waiting = new Set<string>();
  if (why) for (const row of running) if (!(await isSearched(db, row))) waiting.add(row.id);
  return {
    before: last && `${last.requestedAt.getTime()}_${last.id}`,
    erasures: page.map((row) => ({
      waitsFor: waiting.has(row.id) ? why : undefined,
      id: row.id,
      kind: row.kind,
      zendeskId: row.zendeskId,
      state: row.finishedAt ? 'done' : 'running',
      requestedBy: row.personName,
      requestedAt: row.requestedAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString(),
      tickets: row.tickets,
      ticketsDone: row.ticketsDone,
      rows: Object.values(row.purged).reduce((sum, one) => sum + one, 0),
    })),
  };
}
