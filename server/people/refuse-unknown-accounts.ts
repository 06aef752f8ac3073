import { inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import { AppError } from '../errors.ts';

/**
 * @param accountIds Zendesk accounts somebody is to be limited to; `undefined` limits to none
 * @throws AppError `invalid_input` where one of them does not exist
 */
export async function refuseUnknownAccounts(
  tx: Db,
  accountIds: string[] | undefined,
): Promise<void> {
  if (!accountIds) return;
  const known = await tx
    .select({ id: installs.id })
    .from(installs)
    .where(inArray(installs.id, accountIds));
  if (known.length !== new Set(accountIds).size) {
    throw new AppError('invalid_input', 'account_gone', {
      field: 'accountIds',
    });
  }
}
