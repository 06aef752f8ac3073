import { and, desc, eq } from 'drizzle-orm';
import type { ModelFeature } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import { modelGuidance } from '../db/models-schema.ts';

export interface Guidance {
  /** 0 where an admin never wrote any. */
  version: number;
  text: string;
}

/** In place of a version: a text that is only tried. */
export const triedVersion = -1;

/** What an admin wants to have minded with a feature, as of now. */
export async function readGuidance(
  db: Db,
  installId: string,
  feature: ModelFeature,
): Promise<Guidance> {
  const [row] = await db
    .select({ version: modelGuidance.version, text: modelGuidance.text })
    .from(modelGuidance)
    .where(and(eq(modelGuidance.installId, installId), eq(modelGuidance.feature, feature)))
    .orderBy(desc(modelGuidance.version))
    .limit(1);
  return row ?? { version: 0, text: '' };
}
