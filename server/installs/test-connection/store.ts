import { eq } from 'drizzle-orm';
import type { ConnectionCheck, ConnectionCheckName } from '../../contract/connection-test.ts';
import type { Db } from '../../db/connect.ts';
import { fromExcluded } from '../../db/from-excluded.ts';
import { connectionChecks } from '../../db/connecting-schema.ts';

export type StoredCheck = typeof connectionChecks.$inferSelect;

/** What was found at these lines, in place of what stood there. */
export async function noteChecks(
  db: Db,
  installId: string,
  checks: (Omit<ConnectionCheck, 'at'> & { name: ConnectionCheckName })[],
  at: Date,
): Promise<void> {
  const rows = checks.map(({ name, state, code, params, message, advice, action }) => ({
    ...{ installId, name, state, at },
    ...{ code: code ?? null, params: params ?? null, message: message ?? null },
    ...{ advice: advice ?? null, action: action ?? null },
  }));
  await db
    .insert(connectionChecks)
    .values(rows)
    .onConflictDoUpdate({
      target: [connectionChecks.installId, connectionChecks.name],
      set: fromExcluded(connectionChecks, ['installId', 'name']),
    });
}

/** Lines of an earlier test, of which some may say nothing of the account any more. */
export async function dropChecks(db: Db, installId: string): Promise<void> {
  await db.delete(connectionChecks).where(eq(connectionChecks.installId, installId));
}

/** The lines of the last test, in no order. */
export async function listChecks(db: Db, installId: string): Promise<StoredCheck[]> {
  return db.select().from(connectionChecks).where(eq(connectionChecks.installId, installId));
}
