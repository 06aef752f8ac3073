import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { changeInstall, readInstall } from './store.ts';

/** Settles which of several installations of the app is meant, and goes on connecting. @param personId who chose */
export async function chooseInstallation(
  deps: Deps,
  installId: string,
  installationId: string,
  personId?: string,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (!install.installationChoices.some((choice) => choice.installationId === installationId)) {
    throw new AppError('invalid_input', 'no_such_installation', {
      field: 'installationId',
    });
  }
  await deps.db.transaction(async (tx) => {
    await changeInstall(tx, installId, { installationId });
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'installation-chosen', personId },
      value: installationId,
    });
    await deps.queue.enqueue(tx, 'finish-connect', [{ installId, personId }]);
  });
}
