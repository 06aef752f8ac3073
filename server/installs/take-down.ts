import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { revokeCurrentToken } from '../zendesk/oauth.ts';
import { deleteWebhook, listWebhooks } from '../zendesk/webhooks.ts';
import { isOurs, webhookNameOf } from './connect-steps/reconcile-webhook.ts';
import { readGrant } from './grant-store.ts';
import { webhookEndpointOf, type Install } from './install.ts';
import { zendeskFor } from './zendesk-for.ts';

/** What was taken down. */
export interface TakenDown {
  /** The webhook that the admin has to remove by hand, if the grant was dead already. */
  left: string | undefined;
  /** Of the grant that was given back; `undefined` where there was none. */
  accessToken: string | undefined;
}

/**
 * Takes down in Zendesk what was made with a grant, and gives the grant back; an account without one has nothing there.
 *
 * @param personId who wants it
 * @throws AppError `zendesk_unreachable` when Zendesk did not confirm: nothing is forgotten, repeat it
 */
export async function takeDown(
  deps: Deps,
  install: Install,
  personId: string | undefined,
): Promise<TakenDown> {
  let accessToken = (await readGrant(deps, install.id))?.accessToken;
  if (accessToken === undefined) return { left: undefined, accessToken };
  const onToken = (token: string) => void (accessToken = token);
  const client = zendeskFor(deps, install, { patienceMs: 5000, onToken });
  const endpoint = webhookEndpointOf(deps.config, install.id);
  const isWebhookGone = await isDone(async () => {
    const ours = (await listWebhooks(client)).filter((webhook) => isOurs(webhook, endpoint));
    for (const webhook of ours) {
      await deleteWebhook(client, webhook.id);
      const at = deps.now();
      await noteActivity(deps.db, {
        ...{ installId: install.id, at, action: 'webhook-removed', personId },
      });
    }
  });
  await isDone(() => revokeCurrentToken(client));
  return { left: isWebhookGone ? undefined : webhookNameOf(install.id), accessToken };
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
    throw new AppError('zendesk_unreachable', 'still_connected', { cause: failure });
  }
}
