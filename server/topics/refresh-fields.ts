import type { Deps } from '../deps.ts';
import { replaceDropdownFields } from '../installs/dropdown-field-store.ts';
import { canReadTickets } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { listDropdownFields } from '../zendesk/ticket-fields.ts';
import { keepOptions } from './keep-options.ts';
import { readTopicSettings } from './settings-store.ts';
import { wantTraining } from './want-training.ts';

/**
 * Reads the account's dropdown fields from Zendesk: what can be chosen, and the options of the chosen one as they are
 * now (CL-09). A failed answer changes nothing.
 *
 * @throws ZendeskError when Zendesk cannot be asked
 */
export async function refreshFields(
  deps: Deps,
  { installId }: { installId: string },
  { patienceMs = 0, signal }: { patienceMs?: number; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install || !canReadTickets(install)) return;
  const fields = await listDropdownFields(zendeskFor(deps, install, { patienceMs, signal }));
  const at = deps.now();
  await replaceDropdownFields(deps.db, installId, fields, at);
  await deps.db.transaction(async (tx) => {
    const { fieldId } = await readTopicSettings(tx, installId, { lock: true });
    const chosen = fields.find(({ id }) => id === fieldId);
    if (!fieldId || !chosen) return;
    const isChanged = await keepOptions(tx, installId, fieldId, chosen.options, at);
    if (isChanged) await wantTraining(deps, tx, installId);
  });
}
