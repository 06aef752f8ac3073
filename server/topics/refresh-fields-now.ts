import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { canReadTickets } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { refreshFields } from './refresh-fields.ts';

const patienceMs = 4000;

/**
 * Reads the account's dropdown fields and their options while an admin waits.
 *
 * @throws AppError `not_found`; `reauthorization_required` where only connecting again helps; `zendesk_unreachable`
 */
export async function refreshFieldsNow(
  deps: Deps,
  installId: string,
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  const needsConsent = new AppError('reauthorization_required', 'not_connected');
  if (!canReadTickets(install)) throw needsConsent;
  try {
    await refreshFields(deps, { installId }, { patienceMs, signal });
  } catch (cause) {
    if (!(cause instanceof ZendeskError)) throw cause;
    if (cause.remedy === 'reconnect') throw needsConsent;
    throw new AppError('zendesk_unreachable', 'zendesk_unreachable', {
      cause,
    });
  }
}
