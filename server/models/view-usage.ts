import { and, desc, eq, gt } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { UsageView } from '../contract/models-view.ts';
import type { Db } from '../db/connect.ts';
import { modelUsage } from '../db/models-schema.ts';

/**
 * What models were used for and what that came to, by day (UTC) and feature, newest day first.
 *
 * @param days how many days back, today among them
 */
export async function viewUsage(
  db: Db,
  installId: string,
  { now, days }: { now: Date; days: number },
): Promise<UsageView> {
  const before = dayOf(new Date(now.getTime() - days * 24 * 3600_000));
  const rows = await db
    .select()
    .from(modelUsage)
    .where(and(eq(modelUsage.installId, installId), gt(modelUsage.day, before)))
    .orderBy(desc(modelUsage.day), modelUsage.feature);
  return { days: rows };
}
