import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { topicClassifiers } from '../db/topics-schema.ts';

/** A training of the classifier: what it was made of, and what its replay showed. */
export type Training = Omit<
  typeof topicClassifiers.$inferSelect,
  'installId' | 'fieldId' | 'outOf' | 'packed'
>;

const most = 20;

/** The last trainings for a field, newest first. */
export async function listTrainings(
  db: Db,
  installId: string,
  fieldId: string,
): Promise<Training[]> {
  return db
    .select({
      version: topicClassifiers.version,
      trainedAt: topicClassifiers.trainedAt,
      tookMs: topicClassifiers.tookMs,
      examples: topicClassifiers.examples,
      options: topicClassifiers.options,
      size: topicClassifiers.size,
      figures: topicClassifiers.figures,
    })
    .from(topicClassifiers)
    .where(and(eq(topicClassifiers.installId, installId), eq(topicClassifiers.fieldId, fieldId)))
    .orderBy(desc(topicClassifiers.version))
    .limit(most);
}
