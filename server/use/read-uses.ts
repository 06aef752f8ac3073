import { and, eq, gte, sum } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { useCounts } from '../db/use-schema.ts';
import type { UseKind } from './use-kinds.ts';

/** What was counted of an account since a day, or of one of its groups: by day, then by kind. */
export async function readUses(
  db: Db,
  { installId, groupId }: { installId: string; groupId?: string | undefined },
  since: string,
): Promise<Map<string, Partial<Record<UseKind, number>>>> {
  const rows = await db
    .select({ day: useCounts.day, kind: useCounts.kind, n: sum(useCounts.n).mapWith(Number) })
    .from(useCounts)
    .where(
      and(
        eq(useCounts.installId, installId),
        gte(useCounts.day, since),
        groupId === undefined ? undefined : eq(useCounts.groupId, groupId),
      ),
    )
    .groupBy(useCounts.day, useCounts.kind);
  const days = new Map<string, Partial<Record<UseKind, number>>>();
  for (const { day, kind, n } of rows) days.set(day, { ...days.get(day), [kind]: n });
  return days;
}
