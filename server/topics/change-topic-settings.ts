import { and, eq } from 'drizzle-orm';
import { differences } from '../activity/differences.ts';
import { noteActivity } from '../activity/note-activity.ts';
import type { TopicSettingsChange } from '../contract/topics-view.ts';
import type { Db } from '../db/connect.ts';
import { dropdownFields } from '../db/schema.ts';
import { topicClassifiers, topicSettings } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { lockInstall } from '../db/lock-install.ts';
import { refuseStale } from '../refuse-stale.ts';
import { keepOptions } from './keep-options.ts';
import { chosenOf, readTopicSettings } from './settings-store.ts';
import { wantTraining } from './want-training.ts';

/**
 * Takes an admin's choice of the topic field, of what happens by itself, and of how much of it should be right.
 * Choosing a field has the classifier learn from the account's past; nothing in Zendesk changes by it.
 *
 * @param personId who chose
 * @param also done in the same transaction, once it is changed
 * @throws AppError `not_found`; `changed_meanwhile`; `invalid_input` for a field that is no dropdown of this account, or for topics without one
 */
export async function changeTopicSettings(
  deps: Pick<Deps, 'db' | 'queue' | 'now'>,
  { installId, personId }: { installId: string; personId: string },
  { basedOn, mode, fieldId, targetPercent }: TopicSettingsChange,
  also?: (tx: Db) => Promise<void>,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockInstall(tx, installId);
    const before = await readTopicSettings(tx, installId, { lock: true });
    refuseStale(basedOn, chosenOf(before));
    if (mode !== 'off' && fieldId === undefined) {
      throw new AppError('invalid_input', 'field_first', { field: 'fieldId' });
    }
    const isNewField = fieldId !== undefined && fieldId !== before.fieldId;
    const options = isNewField ? await optionsOf(tx, installId, fieldId) : undefined;
    const at = deps.now();
    // Zendesk tells the second a ticket was created in.
    const since = new Date(Math.floor(at.getTime() / 1000) * 1000);
    const wasOn = before.mode === 'off' ? before.modeBefore : before.mode;
    const row = {
      mode,
      ...(mode === 'off'
        ? { offAt: before.offAt ?? at, modeBefore: wasOn }
        : { offAt: null, modeBefore: null }),
      fieldId: fieldId ?? null,
      targetPercent,
      assignSince: mode === 'assign' ? (isNewField ? since : (before.assignSince ?? since)) : null,
    };
    await tx
      .insert(topicSettings)
      .values({ installId, ...row })
      .onConflictDoUpdate({ target: topicSettings.installId, set: row });
    if (fieldId !== undefined && options) await keepOptions(tx, installId, fieldId, options, at);
    await noteActivity(tx, {
      installId,
      at,
      action: 'topics-changed',
      personId,
      details: { changed: differences(before, { mode, fieldId, targetPercent }) },
    });
    // What is not kept up to date does not keep words that are taken away meanwhile.
    if (mode === 'off' || isNewField) {
      await tx
        .update(topicClassifiers)
        .set({ packed: null })
        .where(eq(topicClassifiers.installId, installId));
    }
    const isNewlyOn = before.mode === 'off' && mode !== 'off';
    if (fieldId !== undefined && (isNewField || isNewlyOn)) {
      await wantTraining(deps, tx, installId);
    }
    await also?.(tx);
  });
}

/** The options of a dropdown that can be chosen. @throws AppError `invalid_input` for one that cannot */
async function optionsOf(tx: Db, installId: string, fieldId: string) {
  const [field] = await tx
    .select({ options: dropdownFields.options })
    .from(dropdownFields)
    .where(and(eq(dropdownFields.installId, installId), eq(dropdownFields.fieldId, fieldId)));
  if (field) return field.options;
  throw new AppError('invalid_input', 'no_such_field', { field: 'fieldId' });
}
