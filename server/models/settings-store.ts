import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { modelSettings } from '../db/models-schema.ts';

export type ModelSettingsRow = typeof modelSettings.$inferSelect;

const usual: Omit<ModelSettingsRow, 'installId' | 'source'> = {
  kind: null,
  baseUrl: null,
  apiKeySealed: null,
  model: null,
  fastModel: null,
  contextTokens: null,
  shape: null,
  pricePerMillionIn: 0,
  pricePerMillionOut: 0,
  briefsOn: true,
  repliesOn: true,
  topicsOn: false,
  dailyTokens: 2_000_000,
  dailyCost: null,
  withheld: ['internal-notes'],
  xrayDays: 30,
};

/**
 * What an admin chose; where nobody did, the deployment's model if it is the account owner's own deployment. On the
 * marketplace nothing leaves before an admin says so.
 */
export async function readModelSettings(
  db: Db,
  installId: string,
  { isSelfHosted, lock = false }: { isSelfHosted: boolean; lock?: boolean },
): Promise<ModelSettingsRow> {
  const query = db.select().from(modelSettings).where(eq(modelSettings.installId, installId));
  const [row] = await (lock ? query.for('update') : query);
  return row ?? { ...usual, installId, source: isSelfHosted ? 'deployment' : 'none' };
}
