import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { dropdownFields } from '../db/schema.ts';
import type { DropdownField } from '../zendesk/ticket-fields.ts';

/** Replaces the stored dropdown fields of an install by those just read, whole or not at all. */
export async function replaceDropdownFields(
  db: Db,
  installId: string,
  fields: DropdownField[],
  readAt: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(dropdownFields).where(eq(dropdownFields.installId, installId));
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
