import { noteActivity } from '../activity/note-activity.ts';
import type { ConnectStepName } from '../contract/install.ts';
import { lockInstall } from '../db/lock-install.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { failureFields } from '../log.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { checkGrantingUser } from './connect-steps/check-granting-user.ts';
import { compareScopes } from './connect-steps/compare-scopes.ts';
import { findApp } from './connect-steps/find-app.ts';
import { keepSigningSecret } from './connect-steps/keep-signing-secret.ts';
import { readHelpCentre } from './connect-steps/read-help-centre.ts';
import { readDropdownOptions } from './connect-steps/read-dropdown-options.ts';
import { reconcileWebhook } from './connect-steps/reconcile-webhook.ts';
import { sayStep, StepProblem, type Step, type StepSaid } from './connect-steps/step.ts';
import { writeWidgetSecret } from './connect-steps/write-widget-secret.ts';
import { noNotice } from './notices.ts';
import { stepsOf } from './steps-of.ts';
import { changeInstall, moveStatus, noteStep, readInstall, type StepRow } from './store.ts';
import { zendeskFor } from './zendesk-for.ts';

/** Each is safe to repeat, so running all of them again is the repair (F-04). */
const steps: Record<Exclude<ConnectStepName, 'consent'>, Step> = {
  scopes: compareScopes,
  'granting-user': checkGrantingUser,
  app: findApp,
  webhook: reconcileWebhook,
  'signing-secret': keepSigningSecret,
  'widget-secret': writeWidgetSecret,
  'dropdown-options': readDropdownOptions,
  'help-centre': readHelpCentre,
};

const patienceMs = 20_000;

/**
 * Brings a Zendesk account from a stored grant to *Active*, or as far as it goes: the step that failed keeps
 * its message, and running this again goes on. An account that nobody is connecting is left alone.
 *
 * @param asked.personId who asked for it, if anybody did
 */
export async function finishConnect(
  deps: Deps,
  { installId, personId }: { installId: string; personId?: string | undefined },
  signal?: AbortSignal,
): Promise<void> {
  const first = await readInstall(deps.db, installId);
  for (const name of first ? stepsOf(first) : []) {
    if (name === 'consent') continue;
    const step = steps[name];
    const install = await readInstall(deps.db, installId);
    if (!install || !['connecting', 'active'].includes(install.status)) return;
    // Somebody changed what it is for, and had this run again.
    if (String(install.purposes) !== String(first?.purposes)) return;
    await noteStep(deps.db, installId, { name, state: 'running' }, deps.now());
    try {
      const note = await step({
        deps,
        install,
        client: zendeskFor(deps, install, { patienceMs, signal }),
        personId,
      });
      await noteStep(
        deps.db,
        installId,
        { name, state: 'done', ...(note && sayStep(note.code, note.params)) },
        deps.now(),
      );
    } catch (failure) {
      const problem = problemOf(failure);
      deps.log.warn('A step of connecting failed', {
        installId,
        step: name,
        problem: problem.code,
        ...failureFields(failure),
      });
      // Somebody disconnected meanwhile: then this is no news for the admin.
      if ((await readInstall(deps.db, installId))?.status === 'disconnected') return;
      await noteStep(deps.db, installId, { name, ...problem }, deps.now());
      return;
    }
  }
  // Unless somebody disconnected meanwhile.
  const isActive = await deps.db.transaction(async (tx) => {
    const isNew = await moveStatus(tx, installId, ['connecting'], 'active');
    if (!isNew && !(await moveStatus(tx, installId, ['active'], 'active'))) return false;
    const at = deps.now();
    const { noticeCode } = await lockInstall(tx, installId);
    // What an admin has to do in Zendesk by hand is not done by connecting.
    const isStillToDo = noticeCode === 'webhook_left_behind';
    await changeInstall(tx, installId, { connectedAt: at, ...(!isStillToDo && noNotice) });
    if (isNew) await noteActivity(tx, { installId, at, action: 'account-connected' });
    return true;
  });
  if (!isActive) return;
  deps.log.info('A Zendesk account is connected', { installId });
}

/** What went wrong, in words for the admin who reads it beside the step. */
function problemOf(failure: unknown): Omit<StepRow, 'name'> & { code: string } {
  if (failure instanceof StepProblem) return failure.said();
  if (failure instanceof AppError)
    return {
      code: failure.reason,
      params: failure.params,
      message: failure.message,
      state: 'failed',
    };
  return { ...saidOf(failure), state: 'failed' };
}

function saidOf(failure: unknown): StepSaid {
  if (!(failure instanceof ZendeskError)) return sayStep('internal');
  if (failure.remedy === 'reconnect') return sayStep('reauthorization_required');
  if (failure.remedy === 'our-bug') return sayStep('internal', { form: 'answer' });
  if (failure.remedy === 'skip') {
    return failure.missingScopes
      ? sayStep('scope_missing', { scopes: failure.missingScopes })
      : sayStep('zendesk_refused', { status: String(failure.status) });
  }
  const seconds = Math.ceil((failure.retryAfterMs ?? 0) / 1000);
  return seconds > 0 ? sayStep('zendesk_busy', { count: seconds }) : sayStep('zendesk_unreachable');
}
