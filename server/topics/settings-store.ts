import { eq } from 'drizzle-orm';
import type { TopicSettings } from '../contract/topics-view.ts';
import type { Db } from '../db/connect.ts';
import { topicSettings } from '../db/topics-schema.ts';

export type TopicSettingsRow = typeof topicSettings.$inferSelect;

/** Of the topics set by themselves, so many percent should be right, unless an admin chose otherwise. */
export const usualTargetPercent = 95;

/** @returns what an admin chose; where nobody did, topics are off */
export async function readTopicSettings(
  db: Db,
  installId: string,
  { lock = false } = {},
): Promise<TopicSettingsRow> {
  const query = db.select().from(topicSettings).where(eq(topicSettings.installId, installId));
  const [row] = await (lock ? query.for('update') : query);
  return (
    row ?? {
      installId,
      mode: 'off',
      fieldId: null,
      targetPercent: usualTargetPercent,
      offAt: null,
      modeBefore: null,
      assignSince: null,
      trainWantedAt: null,
      trainStartedAt: null,
      trainFailedAt: null,
      wordsGoneAt: null,
    }
  );
}

/** The part of them that an admin chooses. */
export function chosenOf({ mode, fieldId, targetPercent }: TopicSettingsRow): TopicSettings {
  return { mode, ...(fieldId && { fieldId }), targetPercent };
}

export async function changeTopicRow(
  db: Db,
  installId: string,
  changes: Partial<TopicSettingsRow>,
): Promise<void> {
  await db.update(topicSettings).set(changes).where(eq(topicSettings.installId, installId));
}
