import type { ConnectionCheckName } from '../../contract/connection-test.ts';
import type { Deps } from '../../deps.ts';
import { failureFields } from '../../log.ts';
import { ZendeskError } from '../../zendesk/errors.ts';
import { StepProblem } from '../connect-steps/step.ts';
import { readInstall } from '../store.ts';
import { zendeskFor } from '../zendesk-for.ts';
import { checkApp } from './check-app.ts';
import { checkClock } from './check-clock.ts';
import { checkExport } from './check-export.ts';
import { checkGrant } from './check-grant.ts';
import { checkGrantingUser } from './check-granting-user.ts';
import { checkHelpCentre } from './check-help-centre.ts';
import { checkScopes } from './check-scopes.ts';
import { checkSigningSecret } from './check-signing-secret.ts';
import { checkWebhook } from './check-webhook.ts';
import { checkWidgetSecret } from './check-widget-secret.ts';
import type { Check, Finding } from './check.ts';
import { checksOf } from './checks-of.ts';
import { explainFailure } from './explain-failure.ts';
import { noteChecks } from './store.ts';

type Line = [ConnectionCheckName, Check];

/**
 * Rounds one after the other, since later lines are understood by earlier ones; rows of a round at the same time,
 * the lines of a row in their order.
 */
const rounds: Line[][][] = [
  [[['clock', checkClock]], [['grant', checkGrant]]],
  [[['scopes', checkScopes]], [['granting-user', checkGrantingUser]]],
  [
    [
      ['webhook', checkWebhook],
      ['signing-secret', checkSigningSecret],
    ],
    [
      ['app', checkApp],
      ['widget-secret', checkWidgetSecret],
    ],
    [['export', checkExport]],
    [['help-centre', checkHelpCentre]],
  ],
];

/**
 * Looks at everything a connection needs. A line that cannot be looked at never hides another.
 *
 * @param asked.personId who asked for it: what it puts right in Zendesk is theirs
 */
export async function testConnection(
  deps: Deps,
  { installId, personId }: { installId: string; personId?: string | undefined },
  signal?: AbortSignal,
): Promise<void> {
  const found = new Map<ConnectionCheckName, Finding>();
  const lookAt = async ([name, check]: Line): Promise<void> => {
    const install = await readInstall(deps.db, installId);
    if (!install || !checksOf(install).includes(name)) return;
    await noteChecks(deps.db, installId, [{ name, state: 'running' }], deps.now());
    const client = zendeskFor(deps, install, { patienceMs: 5000, signal });
    const finding = await check({ deps, install, client, found, signal, personId }).catch(
      (failure: unknown) => {
        if (!isExpected(failure)) {
          const fields = { installId, check: name, ...failureFields(failure) };
          deps.log.warn('A check of a connection failed', fields);
        }
        return explainFailure(failure, found);
      },
    );
    found.set(name, finding);
    await noteChecks(deps.db, installId, [{ name, ...finding }], deps.now());
  };
  for (const rows of rounds) {
    await Promise.all(
      rows.map(async (row) => {
        for (const line of row) await lookAt(line);
      }),
    );
  }
}

function isExpected(failure: unknown): boolean {
  return (
    failure instanceof StepProblem ||
    (failure instanceof ZendeskError && failure.remedy !== 'our-bug')
  );
}
