import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { revokeCurrentToken } from '../zendesk/oauth.ts';
import { deleteWebhook, listWebhooks } from '../zendesk/webhooks.ts';
import { isOurs, webhookNameOf } from './connect-steps/reconcile-webhook.ts';
import { deleteGrant, readGrant } from './grant-store.ts';
import { webhookEndpointOf, type Install } from './install.ts';
import { noNotice, saidNotice } from './notices.ts';
import { changeInstall, clearSteps, readInstall } from './store.ts';
import { zendeskFor } from './zendesk-for.ts';

/**
 * Disconnects a Zendesk account (F-07): deletes our webhook while there are credentials for it, revokes the
 * grant, sets *Disconnected*. What was learned and the settings stay; so does the widget secret, by which the
 * sidebar is told.
 *
 * @param personId who disconnects it
 * @throws AppError `zendesk_unreachable` when Zendesk did not confirm: nothing is forgotten, repeat it
 */
export async function disconnect(deps: Deps, installId: string, personId?: string): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.status === 'disconnected') return;
  const left = (await readGrant(deps, installId)) ? await takeDown(deps, install) : undefined;
  await deps.db.transaction(async (tx) => {
    await deleteGrant(tx, installId);
    await clearSteps(tx, installId);
    await changeInstall(tx, installId, {
      status: 'disconnected',
      webhookId: null,
      signingSecretSealed: null,
      installationChoices: [],
      ...(left === undefined ? noNotice : saidNotice('webhook_left_behind', { webhook: left })),
    });
    const code = left ? 'webhook_left_behind' : null;
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'account-disconnected', personId, code },
    });
  });
  deps.log.info('A Zendesk account is disconnected', { installId });
}

/** @returns the webhook that the admin has to remove by hand, if the grant was dead already */
async function takeDown(deps: Deps, install: Install): Promise<string | undefined> {
  const client = zendeskFor(deps, install, { patienceMs: 5000 });
  const endpoint = webhookEndpointOf(deps.config, install.id);
  const isWebhookGone = await isDone(async () => {
    const ours = (await listWebhooks(client)).filter((webhook) => isOurs(webhook, endpoint));
    for (const webhook of ours) {
      await deleteWebhook(client, webhook.id);
      const at = deps.now();
      await noteActivity(deps.db, { installId: install.id, at, action: 'webhook-removed' });
    }
  });
  await isDone(() => revokeCurrentToken(client));
  if (isWebhookGone) return undefined;
  return webhookNameOf(install.id);
}

/**
 * @returns false when Zendesk refuses it for good: a grant that ended, an admin who was demoted
 * @throws AppError `zendesk_unreachable` when it may work a moment later
 */
async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    if (failure.remedy !== 'retry-later') return false;
    throw new AppError(
      'zendesk_unreachable',
      'Zendesk did not confirm, so the account stays connected. Try again.',
      { cause: failure },
    );
  }
}
