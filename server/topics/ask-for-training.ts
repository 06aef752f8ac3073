import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { readTopicSettings } from './settings-store.ts';
import { wantTraining } from './want-training.ts';

/** An admin wants the classifier trained anew now. @throws AppError `not_found`; `conflict` while topics are off */
export async function askForTraining(
  deps: Pick<Deps, 'db' | 'queue' | 'now'>,
  installId: string,
  personId?: string,
): Promise<void> {
  if (!(await readInstall(deps.db, installId))) throw notFound();
  await deps.db.transaction(async (tx) => {
    const { mode, fieldId } = await readTopicSettings(tx, installId, { lock: true });
    if (mode === 'off' || !fieldId) {
      throw new AppError('conflict', 'topics_first');
    }
    await noteActivity(tx, { installId, at: deps.now(), action: 'training-asked', personId });
    await wantTraining(deps, tx, installId);
  });
}
