import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import { AppError } from '../errors.ts';

/**
 * Called in a transaction that holds `lockPeople`, after a change: somebody must be left who may do everything.
 *
 * @throws AppError `last_admin`, which takes the change back
 */
export async function keepAnAdmin(tx: Db): Promise<void> {
  const left = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.accountIds), isNull(people.removedAt)))
    .limit(1);
  if (left.length > 0) return;
  throw new AppError('last_admin', 'last_admin');
}
