import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { topicOptions } from '../db/topics-schema.ts';
import type { DropdownField } from '../zendesk/ticket-fields.ts';

export type OptionRow = typeof topicOptions.$inferSelect;

/**
 * Notes the options a field has now. One that was renamed keeps its number, so that the tickets labelled with its old
 * value still count for it; one that is missing is not suggested any more, and is itself again when it returns.
 *
 * @returns whether anything differs from what was known
 */
export async function keepOptions(
  tx: Db,
  installId: string,
  fieldId: string,
  options: DropdownField['options'],
  at: Date,
): Promise<boolean> {
  const before = new Map(
    (await readAllOptions(tx, installId, fieldId)).map((row) => [row.optionId, row]),
  );
  const rows = options.map(({ id, name, value }, position): OptionRow => {
    const known = before.get(id);
    const former = new Set(known?.formerValues);
    if (known && known.value !== value) former.add(known.value);
    former.delete(value);
    return {
      installId,
      fieldId,
      optionId: id,
      value,
      name,
      position,
      formerValues: [...former],
      goneAt: null,
    };
  });
  const isThere = new Set(rows.map((row) => row.optionId));
  const gone = [...before.values()].filter(
    ({ optionId, goneAt }) => !goneAt && !isThere.has(optionId),
  );
  const changed = rows.filter((row) => !isSame(row, before.get(row.optionId)));
  for (const row of changed) {
    await tx
      .insert(topicOptions)
      .values(row)
      .onConflictDoUpdate({
        target: [topicOptions.installId, topicOptions.fieldId, topicOptions.optionId],
        set: row,
      });
  }
  if (gone.length > 0) {
    const ids = gone.map(({ optionId }) => optionId);
    await tx
      .update(topicOptions)
      .set({ goneAt: at })
      .where(
        and(
          eq(topicOptions.installId, installId),
          eq(topicOptions.fieldId, fieldId),
          inArray(topicOptions.optionId, ids),
        ),
      );
  }
  return changed.length + gone.length > 0;
}

function isSame(row: OptionRow, known: OptionRow | undefined): boolean {
  return (
    known !== undefined &&
    known.goneAt === null &&
    known.value === row.value &&
    known.name === row.name &&
    known.position === row.position
  );
}

/** The options a field has now, in Zendesk's order. */
export async function readOptions(
  db: Db,
  installId: string,
  fieldId: string,
): Promise<OptionRow[]> {
  return db
    .select()
    .from(topicOptions)
    .where(
      and(
        eq(topicOptions.installId, installId),
        eq(topicOptions.fieldId, fieldId),
        isNull(topicOptions.goneAt),
      ),
    )
    .orderBy(asc(topicOptions.position));
}

async function readAllOptions(db: Db, installId: string, fieldId: string): Promise<OptionRow[]> {
  return db
    .select()
    .from(topicOptions)
    .where(and(eq(topicOptions.installId, installId), eq(topicOptions.fieldId, fieldId)));
}
