import { eq } from 'drizzle-orm';
import { retentionKind, retentionRules, type RetentionView } from '../../contract/retention.ts';
import { retention } from '../../db/care-schema.ts';
import type { Db } from '../../db/connect.ts';
import { modelSettings } from '../../db/models-schema.ts';
import { usual } from '../../models/settings-store.ts';

/** For how long each kind of an account's things is kept, and what went so far. */
export async function viewRetention(db: Db, installId: string): Promise<RetentionView> {
  const rows = await db.select().from(retention).where(eq(retention.installId, installId));
  const [models] = await db
    .select({ xrayDays: modelSettings.xrayDays })
    .from(modelSettings)
    .where(eq(modelSettings.installId, installId));
  return {
    kinds: retentionKind.options.map((kind) => {
      const row = rows.find((one) => one.kind === kind);
      return {
        kind,
        days: row?.days ?? retentionRules[kind].usual,
        appliedAt: row?.appliedAt?.toISOString(),
        removed: row?.removed ?? 0,
        removedInAll: row?.removedInAll ?? 0,
      };
    }),
    xrayDays: models?.xrayDays ?? usual.xrayDays,
  };
}
