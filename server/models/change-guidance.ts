import { noteActivity } from '../activity/note-activity.ts';
import type { z } from 'zod';
import type { guidanceRequest, GuidedFeature } from '../contract/models-view.ts';
import type { Db } from '../db/connect.ts';
import { modelGuidance } from '../db/models-schema.ts';
import { AppError } from '../errors.ts';
import { assertMasked } from '../masking/assert-masked.ts';
import { MaskingError } from '../masking/masking-error.ts';
import { readGuidance } from './guidance.ts';
import type { ModelDeps } from './model-deps.ts';

/** Told in the transaction of a change: what earlier guidance kept from being written may be tried again. */
export type GuidanceChanged = (tx: Db, installId: string, feature: GuidedFeature) => Promise<void>;

/**
 * Takes what an admin wants to have minded with a feature, as a new version; an empty text sets it back. Earlier
 * versions are kept.
 *
 * @throws AppError `invalid_input` for a text with personal data, which no model would be sent; `changed_meanwhile` when
 *   somebody else saved a text that whoever saves has not seen
 */
export async function changeGuidance(
  deps: Pick<ModelDeps, 'db' | 'now'> & { guidanceChanged: GuidanceChanged },
  who: { installId: string; personId: string },
  feature: GuidedFeature,
  { text, basedOn }: z.output<typeof guidanceRequest>,
): Promise<void> {
  refusePersonal(text);
  await deps.db.transaction(async (tx) => {
    const before = await readGuidance(tx, who.installId, feature);
    if (before.text === text) return;
    if (basedOn !== undefined && basedOn !== before.version) throw changedMeanwhile();
    const at = deps.now();
    const version = before.version + 1;
    await insertVersion(tx, { ...who, feature, version, text, at });
    await deps.guidanceChanged(tx, who.installId, feature);
    await noteActivity(tx, {
      ...who,
      at,
      action: 'guidance-changed',
      version,
      details: { changed: { feature, characters: text.length } },
    });
  });
}

async function insertVersion(tx: Db, row: typeof modelGuidance.$inferInsert): Promise<void> {
  const [stored] = await tx
    .insert(modelGuidance)
    .values(row)
    .onConflictDoNothing()
    .returning({ version: modelGuidance.version });
  if (stored) return;
  throw changedMeanwhile();
}

function changedMeanwhile(): AppError {
  return new AppError('changed_meanwhile', 'text_changed_meanwhile');
}

/** @throws AppError `invalid_input` */
export function refusePersonal(text: string): void {
  try {
    assertMasked(text);
  } catch (failure) {
    if (!(failure instanceof MaskingError)) throw failure;
    throw new AppError('invalid_input', 'personal_data', { field: 'text' });
  }
}
