import { desc, eq } from 'drizzle-orm';
import type { CareView } from '../contract/care.ts';
import { erasures } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';

const mostShown = 100;

/** The deletions of an account and how far they are, newest first. @throws AppError `not_found` */
export async function viewCare(db: Db, installId: string): Promise<CareView> {
  if (!(await readInstall(db, installId))) throw notFound();
  const rows = await db
    .select()
    .from(erasures)
    .where(eq(erasures.installId, installId))
    .orderBy(desc(erasures.requestedAt))
    .limit(mostShown);
  return {
    erasures: rows.map((row) => ({
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
