import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import { markName } from '../masking/departed-names.ts';
import { sealNames } from './sealed-names.ts';

/**
 * Takes people's names away as if they had been deleted in Zendesk: what is left of a name is known again and cannot be
 * read. `forget-user` and `search-names` then take it out of texts.
 *
 * @returns of how many there was a name
 */
export async function departUsers(
  tx: Db,
  sealer: Sealer,
  installId: string,
  userIds: string[],
): Promise<number> {
  if (userIds.length === 0) return 0;
  const rows = await tx
    .select({ userId: pastUsers.userId, name: pastUsers.name, marks: pastUsers.nameMarks })
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, installId),
        inArray(pastUsers.userId, userIds),
        isNotNull(pastUsers.name),
      ),
    )
    .orderBy(pastUsers.userId)
    .for('update');
  for (const { userId, name, marks } of rows) {
    const called = name ?? '';
    const known = new Set([...marks, ...markName(sealer, installId, called)]);
    await tx
      .update(pastUsers)
      .set({
        name: null,
        nameMarks: [...known],
        forgetPending: true,
        searchPending: true,
        namesSealed: sealNames(sealer, installId, [called]),
      })
      .where(and(eq(pastUsers.installId, installId), eq(pastUsers.userId, userId)));
  }
  return rows.length;
}
