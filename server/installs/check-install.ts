import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { listInstallations } from '../zendesk/apps.ts';
import { listWebhooks, updateWebhook } from '../zendesk/webhooks.ts';
import { isAsWanted, isOurs, wantedWebhook } from './connect-steps/reconcile-webhook.ts';
import { takeOverSigningSecret } from './connect-steps/take-over-signing-secret.ts';
import { finishConnect } from './finish-connect.ts';
import { appIdOf, type Install } from './install.ts';
import { isFor } from './is-for.ts';
import { noteUninstalled } from './note-uninstalled.ts';
import { noNotice } from './notices.ts';
import { changeInstall, listInstalls, listSteps, readInstall } from './store.ts';
import { wantsWebhooks } from './wants-webhooks.ts';
import { zendeskFor } from './zendesk-for.ts';

/**
 * Looks whether what connecting made is still there. Zendesk tells nobody of an uninstalled app or a changed
 * webhook: an uninstalled app is said on the account, and what we can put right is put right.
 *
 * @param asked.personId who asked for it, if anybody did
 * @throws AppError `reauthorization_required`, `zendesk_unreachable` or `zendesk_refused`: nothing was found
 *   out, or something could not be put right
 */
export async function checkInstall(
  deps: Deps,
  { installId, personId }: { installId: string; personId?: string | undefined },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  const appId = install && appIdOf(deps.config, install);
  if (!install || !appId || install.status !== 'active') return;
  // There is neither an app nor a webhook to be looked after.
  if (!isFor(install, 'helpdesk')) return;
  const found = await lookAround(deps, install, { appId, personId }, signal).catch(
    (failure: unknown) => {
      throw failure instanceof ZendeskError ? asAppError(failure) : failure;
    },
  );
  if (found === 'uninstalled') {
    await noteUninstalled(deps.db, installId);
  } else if (found === 'as-wanted') {
    await changeInstall(deps.db, installId, noNotice);
  } else {
    await putRight(deps, { installId, personId }, signal);
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

async function lookAround(
  deps: Deps,
  install: Install,
  { appId, personId }: { appId: string; personId: string | undefined },
  signal: AbortSignal | undefined,
): Promise<'as-wanted' | 'uninstalled' | 'changed'> {
  const client = zendeskFor(deps, install, { patienceMs: 5000, signal });
  const installations = await listInstallations(client, appId);
  if (installations.length === 0) return 'uninstalled';
  const isSameInstallation = installations.some((one) => one.id === install.installationId);
  const isActive = await wantsWebhooks(deps.db, install.id);
  const wanted = wantedWebhook(deps.config, install.id, { isActive });
  const ours = (await listWebhooks(client)).filter((one) => isOurs(one, wanted.endpoint));
  const [webhook] = ours;
  if (!isSameInstallation || ours.length !== 1 || webhook?.id !== install.webhookId)
    return 'changed';
  // What only the webhook is about changes nothing else: the secrets in use stay.
  if (!isAsWanted(webhook, wanted)) {
    await updateWebhook(client, webhook.id, wanted);
    const at = deps.now();
    await noteActivity(deps.db, {
      ...{ installId: install.id, at, action: 'webhook-changed', personId },
    });
  }
  await takeOverSigningSecret({ deps, install, client }, webhook.id);
  return 'as-wanted';
}

async function putRight(
  deps: Deps,
  asked: { installId: string; personId: string | undefined },
  signal?: AbortSignal,
): Promise<void> {
  await finishConnect(deps, asked, signal);
  const steps = await listSteps(deps.db, [asked.installId]);
  const stuck = steps.find((step) => step.state !== 'done');
  if (stuck)
    throw new AppError('zendesk_refused', 'step_stuck', { message: stuck.message ?? undefined });
}

function asAppError(failure: ZendeskError): AppError {
  if (failure.remedy === 'reconnect') {
    return new AppError('reauthorization_required', 'grant_ended', { cause: failure });
  }
  return failure.remedy === 'retry-later'
    ? new AppError('zendesk_unreachable', 'zendesk_unreachable', {
        cause: failure,
      })
    : new AppError('zendesk_refused', 'check_refused', {
        params: { status: String(failure.status) },
        cause: failure,
      });
}
