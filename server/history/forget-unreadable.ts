import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import { markName } from '../masking/departed-names.ts';
import { sealNames } from './sealed-names.ts';
import type { UnreadableRow } from '../zendesk/readable-rows.ts';

/**
 * Forgets the names of people whose rows came in a form we do not know and yet say that they were deleted, unless
 * something newer is known of them. Whom we never heard of we have no name of.
 *
 * @returns the people who were deleted since we last heard of them
 */
export async function forgetUnreadable(
  { tx, sealer }: { tx: Db; sealer: Sealer },
  installId: string,
  unreadable: UnreadableRow[],
): Promise<string[]> {
  const gone = new Map(
    unreadable.flatMap((row) => (row.id && row.isDeleted ? [[row.id, row] as const] : [])),
  );
  if (gone.size === 0) return [];
  const known = await tx
    .select()
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, installId),
        inArray(pastUsers.userId, [...gone.keys()]),
        isNotNull(pastUsers.name),
      ),
    )
    .orderBy(pastUsers.userId)
    .for('update');
  const forgotten: string[] = [];
  for (const { userId, name, nameMarks, updatedAt } of known) {
    const toldAt = gone.get(userId)?.updatedAt ?? updatedAt;
    if (toldAt < updatedAt) continue;
    const marks = [...nameMarks, ...markName(sealer, installId, name ?? '')];
    await tx
      .update(pastUsers)
      .set({
        name: null,
        nameMarks: [...new Set(marks)],
        updatedAt: toldAt,
        forgetPending: true,
        searchPending: true,
        namesSealed: sealNames(sealer, installId, [name ?? '']),
      })
      .where(and(eq(pastUsers.installId, installId), eq(pastUsers.userId, userId)));
    forgotten.push(userId);
  }
  return forgotten;
}
