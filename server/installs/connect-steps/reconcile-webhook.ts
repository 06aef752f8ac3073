import { noteActivity } from '../../activity/note-activity.ts';
import type { Config } from '../../config.ts';
import type { Db } from '../../db/connect.ts';
import { subscriptions } from '../../zendesk/events.ts';
import {
  createWebhook,
  deleteWebhook,
  listWebhooks,
  updateWebhook,
  type WantedWebhook,
  type ZendeskWebhook,
} from '../../zendesk/webhooks.ts';
import { webhookEndpointOf } from '../install.ts';
import { changeInstall } from '../store.ts';
import { wantsWebhooks } from '../wants-webhooks.ts';
import type { Step } from './step.ts';

/**
 * Brings the account to exactly one webhook of ours. *Ours* is an endpoint under this deployment's address
 * with this install's id, never a name: somebody else may use the same words (F-05, L-07).
 */
export const reconcileWebhook: Step = async ({ deps, install, client, personId }) => {
  const isActive = await wantsWebhooks(deps.db, install.id);
  const wanted = wantedWebhook(deps.config, install.id, { isActive });
  const ours = (await listWebhooks(client)).filter((webhook) => isOurs(webhook, wanted.endpoint));
  const kept =
    ours.find((webhook) => webhook.id === install.webhookId && isOfOurKind(webhook)) ??
    ours.find(isOfOurKind);
  const note = (did: WebhookDeed, db: Db = deps.db) =>
    noteActivity(db, {
      ...{ installId: install.id, at: deps.now(), action: `webhook-${did}`, personId },
    });
  const id = kept ? kept.id : await createWebhook(client, wanted);
  if (kept && !isAsWanted(kept, wanted)) {
    await updateWebhook(client, kept.id, wanted);
    await note('changed');
  }
  // The new one exists before the others go: events are never without a webhook.
  for (const other of ours) {
    if (other.id === id) continue;
    await deleteWebhook(client, other.id);
    await note('removed');
  }
  await deps.db.transaction(async (tx) => {
    await changeInstall(tx, install.id, { webhookId: id });
    if (!kept) await note('created', tx);
  });
  return undefined;
};

type WebhookDeed = 'created' | 'changed' | 'removed';

/**
 * The one webhook an install has in its account. Where webhooks are not wanted it stays, inactive, so that its signing
 * secret stays with it.
 */
export function wantedWebhook(
  config: Config,
  installId: string,
  { isActive }: { isActive: boolean },
): WantedWebhook {
  return {
    name: webhookNameOf(installId),
    description: 'Tells Sidebrief that a ticket changed, so that its brief stays current.',
    endpoint: webhookEndpointOf(config, installId),
    status: isActive ? 'active' : 'inactive',
    subscriptions,
  };
}

/** What it is called in Admin Center. */
export const webhookNameOf = (installId: string) => `Sidebrief events (${installId})`;

/** Compared as addresses, since Zendesk may answer an endpoint with a slash or in other capitals. */
export function isOurs(webhook: ZendeskWebhook, endpoint: string): boolean {
  if (!URL.canParse(webhook.endpoint)) return false;
  const theirs = new URL(webhook.endpoint);
  const ours = new URL(endpoint);
  return theirs.origin === ours.origin && theirs.pathname.replace(/\/+$/, '') === ours.pathname;
}

/** A webhook for triggers can never become one for events. */
function isOfOurKind(webhook: ZendeskWebhook): boolean {
  return !webhook.subscriptions.includes('conditional_ticket_events');
}

/** Whether a webhook needs no change. */
export function isAsWanted(webhook: ZendeskWebhook, wanted: WantedWebhook): boolean {
  return (
    webhook.active === (wanted.status === 'active') &&
    webhook.name === wanted.name &&
    webhook.endpoint === wanted.endpoint &&
    [...webhook.subscriptions].sort().join() === [...wanted.subscriptions].sort().join()
  );
}
