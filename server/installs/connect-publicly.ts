import { noteActivity } from '../activity/note-activity.ts';
import type { Subdomain } from '../contract/subdomain.ts';
import { isUniqueViolation } from '../db/is-unique-violation.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { createZendeskClient } from '../zendesk/client.ts';
import { probeHelpCenter } from '../zendesk/public-help-center.ts';
import { sayUnreachable } from '../zendesk/say-unreachable.ts';
import { helpCentreRefusal } from './help-centre-refusals.ts';
import { bindSubdomain, clearSteps, noteStep } from './store.ts';

const patienceMs = 3000;

/**
 * Connects an account that is for content alone by its subdomain: nobody signs in, and what everybody may read is read.
 * The help centre is looked at before the account belongs to the subdomain for good, so that a slip of the pen can be
 * put right.
 *
 * @param personId who connects it
 * @throws AppError `no_such_account`, `help_centre_off`, `help_centre_closed` or `help_centre_elsewhere`; `conflict`
 *   where another account has this subdomain; `zendesk_unreachable`
 */
export async function connectPublicly(
  deps: Deps,
  {
    installId,
    subdomain,
    personId,
  }: { installId: string; subdomain: Subdomain; personId?: string | undefined },
): Promise<void> {
  const transport = { ...deps.transport, log: deps.log.child({ installId }) };
  const origin = deps.config.zendeskOrigin.of(subdomain);
  const client = createZendeskClient(transport, origin, undefined, { patienceMs });
  const found = await probeHelpCenter(client).catch(sayUnreachable);
  if (found.state !== 'open') {
    const { code } = helpCentreRefusal(found.state);
    throw new AppError(code, code, { field: 'subdomain' });
  }
  try {
    await deps.db.transaction(async (tx) => {
      if (!(await bindSubdomain(tx, installId, subdomain))) throw elsewhere();
      await clearSteps(tx, installId);
      const at = deps.now();
      await noteStep(tx, installId, { name: 'help-centre', state: 'done' }, at);
      await noteActivity(tx, {
        ...{ installId, at, action: 'connected-publicly', personId, value: subdomain },
      });
      await deps.queue.enqueue(tx, 'finish-connect', [{ installId, personId }]);
    });
  } catch (failure) {
    throw isUniqueViolation(failure) ? elsewhere() : failure;
  }
}

const elsewhere = () =>
  new AppError('conflict', 'subdomain_taken', {
    field: 'subdomain',
  });
