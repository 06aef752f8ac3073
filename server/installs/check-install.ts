import type { Deps } from '../deps.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { listInstallations } from '../zendesk/apps.ts';
import { listWebhooks } from '../zendesk/webhooks.ts';
import { isOurs } from './connect-steps/reconcile-webhook.ts';
import { finishConnect } from './finish-connect.ts';
import { appIdOf, webhookEndpointOf } from './install.ts';
import { changeInstall, listInstalls, readInstall } from './store.ts';
import { zendeskFor } from './zendesk-for.ts';

/**
 * Looks whether what connecting made is still there. Zendesk tells nobody of an uninstalled app or a deleted
 * webhook: an uninstalled app is said on the account, and what we can put right is put right.
 */
export async function checkInstall(
  deps: Deps,
  installId: string,
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  const appId = install && appIdOf(deps.config, install);
  if (!install || !appId || install.status !== 'active') return;
  const client = zendeskFor(deps, install, { patienceMs: 5000, signal });
  try {
    const installations = await listInstallations(client, appId);
    if (installations.length === 0) {
      await changeInstall(deps.db, installId, {
        noticeCode: 'app_uninstalled',
        noticeMessage:
          'The Sidebrief app is not installed in this Zendesk account any more, so agents do not see it. Install it again, or disconnect.',
      });
      return;
    }
    const sameInstallation = installations.some((one) => one.id === install.installationId);
    const endpoint = webhookEndpointOf(deps.config, installId);
    const webhooks = (await listWebhooks(client)).filter((webhook) => isOurs(webhook, endpoint));
    const sameWebhook =
      webhooks.length === 1 && webhooks[0]?.id === install.webhookId && webhooks[0]?.active;
    if (sameInstallation && sameWebhook) {
      await changeInstall(deps.db, installId, { noticeCode: null, noticeMessage: null });
      return;
    }
    await finishConnect(deps, installId, signal);
  } catch (failure) {
    // A refused grant is on the account already; Zendesk being away is no finding.
    if (!(failure instanceof ZendeskError)) throw failure;
  }
}

/** Asks for a look at every connected account. */
export async function checkInstalls(deps: Deps): Promise<void> {
  const active = (await listInstalls(deps.db)).filter((install) => install.status === 'active');
  await deps.queue.enqueue(
    deps.db,
    'check-install',
    active.map((install) => ({ installId: install.id })),
  );
}
