import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { dropdownFields } from '../db/schema.ts';
import { topicSettings } from '../db/topics-schema.ts';
import type { DropdownField } from '../zendesk/ticket-fields.ts';

/**
 * Replaces the stored dropdown fields of an install by those just read, whole or not at all. Where the topic field is
 * not among them any more, its title stays in the activity log.
 */
export async function replaceDropdownFields(
  db: Db,
  installId: string,
  fields: DropdownField[],
  readAt: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await tx
      .delete(dropdownFields)
      .where(eq(dropdownFields.installId, installId))
      .returning({ fieldId: dropdownFields.fieldId, title: dropdownFields.title });
    const isThere = new Set(fields.map(({ id }) => id));
    await noteLost(
      tx,
      installId,
      before.filter(({ fieldId }) => !isThere.has(fieldId)),
      readAt,
    );
    if (fields.length === 0) return;
    await tx.insert(dropdownFields).values(
      fields.map((field) => ({
        installId,
        fieldId: field.id,
        title: field.title,
        options: field.options,
        readAt,
      })),
    );
  });
}

async function noteLost(
  tx: Db,
  installId: string,
  gone: { fieldId: string; title: string }[],
  at: Date,
): Promise<void> {
  if (gone.length === 0) return;
  const [chosen] = await tx
    .select({ fieldId: topicSettings.fieldId })
    .from(topicSettings)
    .where(eq(topicSettings.installId, installId));
  const lost = gone.find(({ fieldId }) => fieldId === chosen?.fieldId);
  if (!lost) return;
  const { fieldId, title } = lost;
  const details = { changed: { fieldId } };
  await noteActivity(tx, { installId, at, action: 'topic-field-gone', value: title, details });
}
