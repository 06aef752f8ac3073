import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { invites, people } from '../db/people-schema.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { countRows, type RowCounts } from './count-rows.ts';
import { removeInstall } from './store.ts';

/**
 * Deletes a Zendesk account with everything stored about it, by whoever types its name; a connected one must be
 * disconnected first. Its activity log stays for the administrators of the deployment, or whoever may delete an account
 * could hide what they did with it; there, too, is noted what went: numbers of rows, and the account's name.
 *
 * @param by the person of the console who does it
 * @returns the id under which its receipt is read
 * @throws AppError `not_found`; `conflict` while it is connected; `invalid_input` where the name is another
 */
export async function deleteInstall(
  deps: Deps,
  installId: string,
  { name, by }: { name: string; by: string },
): Promise<string> {
  const id = randomUUID();
  await deps.db.transaction(async (tx) => {
    const [install] = await tx
      .select()
      .from(installs)
      .where(eq(installs.id, installId))
      .for('update');
    if (!install) throw notFound();
    if (install.status !== 'pending' && install.status !== 'disconnected') {
      throw new AppError('conflict', 'disconnect_first');
    }
    if (name.trim() !== install.name.trim()) {
      throw new AppError('invalid_input', 'name_differs', {
        field: 'name',
      });
    }
    const kept = await keepActivity(tx, install);
    const purged = await countRows(tx, installId);
    await tx.execute(sql`delete from pgboss.job where data->>'installId' = ${installId}`);
    await removeInstall(tx, installId);
    await removeFromPeople(tx, installId);
    const left = sumOf(await countRows(tx, installId));
    if (left > 0) throw new Error(`${left} rows of a deleted account are left`);
    await tx.insert(activities).values({
      ...{ id, at: deps.now(), action: 'account-deleted', personId: by, value: install.name },
      ...deletedAccount(install),
      details: { accountId: installId, changed: { subdomain: install.subdomain }, purged, kept },
    });
    deps.log.info('A Zendesk account is deleted', { installId, rows: sumOf(purged) });
  });
  return id;
}

type Install = typeof installs.$inferSelect;

const deletedAccount = ({ id, name }: Install) => ({
  deletedAccountId: id,
  deletedAccountName: name,
});

/** @returns how many entries stay */
async function keepActivity(tx: Db, install: Install): Promise<number> {
  const kept = await tx
    .update(activities)
    .set({ installId: null, ...deletedAccount(install) })
    .where(eq(activities.installId, install.id))
    .returning({ one: sql`1` });
  return kept.length;
}

/** Whoever was limited to it is limited to the rest, be it none. */
async function removeFromPeople(tx: Db, installId: string): Promise<void> {
  for (const table of [people, invites]) {
    await tx
      .update(table)
      .set({ accountIds: sql`array_remove(${table.accountIds}, ${installId}::uuid)` })
      .where(sql`${installId}::uuid = any(${table.accountIds})`);
  }
}

function sumOf(counts: RowCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
