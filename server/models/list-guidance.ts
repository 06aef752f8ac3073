import { and, desc, eq } from 'drizzle-orm';
import type { GuidanceView, GuidedFeature } from '../contract/models-view.ts';
import type { Db } from '../db/connect.ts';
import { modelGuidance } from '../db/models-schema.ts';
import { people } from '../db/people-schema.ts';

const mostVersions = 50;

/** What was written to be minded with a feature: as of now, and all before it, newest first, with who wrote it. */
export async function listGuidance(
  db: Db,
  installId: string,
  feature: GuidedFeature,
): Promise<Omit<GuidanceView, 'thumbs'>> {
  const rows = await db
    .select({
      version: modelGuidance.version,
      text: modelGuidance.text,
      at: modelGuidance.at,
      by: people.name,
    })
    .from(modelGuidance)
    .leftJoin(people, eq(people.id, modelGuidance.personId))
    .where(and(eq(modelGuidance.installId, installId), eq(modelGuidance.feature, feature)))
    .orderBy(desc(modelGuidance.version))
    .limit(mostVersions);
  const [newest] = rows;
  return {
    feature,
    version: newest?.version ?? 0,
    text: newest?.text ?? '',
    versions: rows.map(({ at, by, ...one }) => ({
      ...one,
      at: at.toISOString(),
      by: by ?? undefined,
    })),
  };
}
