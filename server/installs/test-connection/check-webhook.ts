import { listWebhooks } from '../../zendesk/webhooks.ts';
import { keepSigningSecret } from '../connect-steps/keep-signing-secret.ts';
import {
  isAsWanted,
  isOurs,
  reconcileWebhook,
  wantedWebhook,
} from '../connect-steps/reconcile-webhook.ts';
import { isFor } from '../is-for.ts';
import { readInstall } from '../store.ts';
import { wantsWebhooks } from '../wants-webhooks.ts';
import { ok, repaired, type Check, type Finding } from './check.ts';

/** Looks whether exactly one webhook of ours is there and as it must be; makes it so otherwise. */
export const checkWebhook: Check = async (context) => {
  const { deps, install, client } = context;
  const isNeeded = isFor(install, 'helpdesk');
  if (!isNeeded && install.webhookId === null) return ok('webhook_not_needed');
  const isActive = await wantsWebhooks(deps.db, install.id);
  const wanted = wantedWebhook(deps.config, install.id, { isActive });
  const ours = (await listWebhooks(client)).filter((one) => isOurs(one, wanted.endpoint));
  // What is left of a helpdesk rests, and says nothing.
  if (!isNeeded && ours.every(({ active }) => !active)) return ok('webhook_not_needed');
  const [webhook] = ours;
  if (
    webhook &&
    ours.length === 1 &&
    webhook.id === install.webhookId &&
    isAsWanted(webhook, wanted)
  ) {
    return ok(isActive ? 'webhook_active' : 'webhook_not_wanted');
  }
  await reconcileWebhook(context);
  const now = await readInstall(deps.db, install.id);
  // Another webhook has another secret.
  if (now && now.webhookId !== install.webhookId)
    await keepSigningSecret({ ...context, install: now });
  return whatWasWrong(ours.length, isActive && webhook?.active === false);
};

function whatWasWrong(count: number, wasPaused: boolean): Finding {
  if (count === 0) return repaired('webhook_was_missing');
  if (count > 1) return repaired('webhook_was_doubled');
  return repaired(wasPaused ? 'webhook_was_paused' : 'webhook_was_changed');
}
