import { eq, sql } from 'drizzle-orm';
import { retentionKind, retentionRules } from '../../contract/retention.ts';
import { retention } from '../../db/care-schema.ts';
import type { Db } from '../../db/connect.ts';
import { installs } from '../../db/schema.ts';
import { removeOld } from './remove-old.ts';

const dayMs = 24 * 3600_000;

/** Deletes of one account what is older than its admins want it kept, and notes when, and how much that was. */
export async function applyRetention(db: Db, installId: string, now: Date): Promise<void> {
  const chosen = await db.select().from(retention).where(eq(retention.installId, installId));
  for (const kind of retentionKind.options) {
    const days = chosen.find((row) => row.kind === kind)?.days ?? retentionRules[kind].usual;
    await db.transaction(async (tx) => {
      const before = new Date(now.getTime() - days * dayMs);
      const removed = await removeOld(tx, kind, installId, before);
      await tx
        .insert(retention)
        .values({ installId, kind, appliedAt: now, removed, removedInAll: removed })
        .onConflictDoUpdate({
          target: [retention.installId, retention.kind],
          set: {
            ...{ appliedAt: now, removed },
            removedInAll: sql`${retention.removedInAll} + ${removed}`,
          },
        });
    });
  }
}

/** The same for every account, one after the other. */
export async function applyRetentionToAll(db: Db, now: Date): Promise<void> {
  const rows = await db.select({ id: installs.id }).from(installs).orderBy(installs.id);
  for (const { id } of rows) await applyRetention(db, id, now);
}
