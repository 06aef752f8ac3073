import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { noteStep, readInstall } from './store.ts';
import { writeWidgetSecret } from './connect-steps/write-widget-secret.ts';
import { zendeskFor } from './zendesk-for.ts';

/**
 * Writes a new widget secret into the app. The old one works on until five minutes after the new one was first
 * seen; pressing it again while the answer is open writes the same one.
 *
 * @param personId who wants it
 * @throws AppError `zendesk_unreachable` when nobody knows whether it arrived: safe to repeat
 */
export async function rotateWidgetSecret(
  deps: Deps,
  installId: string,
  personId?: string,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.status !== 'active') {
    throw new AppError('conflict', 'connect_first');
  }
  try {
    await writeWidgetSecret({
      deps,
      install,
      personId,
      client: zendeskFor(deps, install, { patienceMs: 5000 }),
    });
    await noteStep(deps.db, installId, { name: 'widget-secret', state: 'done' }, deps.now());
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    if (failure.remedy === 'reconnect') {
      throw new AppError('reauthorization_required', 'grant_ended', { cause: failure });
    }
    throw new AppError('zendesk_unreachable', 'new_secret_unconfirmed', { cause: failure });
  }
}
