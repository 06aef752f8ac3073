import { eq } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { ModelSource } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import { modelSettings } from '../db/models-schema.ts';

export type ModelSettingsRow = typeof modelSettings.$inferSelect;

export const usual: Omit<ModelSettingsRow, 'installId' | 'source'> = {
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
  searchOn: true,
  embeddingsModel: null,
  embeddingsPricePerMillion: 0,
  dailyTokens: 2_000_000,
  dailyCost: null,
  withheld: ['internal-notes'],
  xrayDays: 30,
};

/**
 * Which model serves an account where no admin chose: the deployment's if it is the account owner's own deployment. On
 * the marketplace nothing leaves before an admin says so.
 */
export function usualSource({ mode }: Pick<Config, 'mode'>): ModelSource {
  return mode.name === 'self-hosted' ? 'deployment' : 'none';
}

/** What an admin chose about models, and what is usual where nobody did. */
export async function readModelSettings(
  db: Db,
  installId: string,
  config: Pick<Config, 'mode'>,
  { lock = false }: { lock?: boolean } = {},
): Promise<ModelSettingsRow> {
  const query = db.select().from(modelSettings).where(eq(modelSettings.installId, installId));
  const [row] = await (lock ? query.for('update') : query);
  return row ?? { ...usual, installId, source: usualSource(config) };
}

export async function storeModelSettings(tx: Db, row: ModelSettingsRow): Promise<void> {
  await tx
    .insert(modelSettings)
    .values(row)
    .onConflictDoUpdate({ target: modelSettings.installId, set: row });
}
