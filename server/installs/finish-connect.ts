import { noteActivity } from '../activity/note-activity.ts';
import type { ConnectStepName } from '../contract/install.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { failureFields } from '../log.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { checkGrantingUser } from './connect-steps/check-granting-user.ts';
import { compareScopes } from './connect-steps/compare-scopes.ts';
import { findApp } from './connect-steps/find-app.ts';
import { keepSigningSecret } from './connect-steps/keep-signing-secret.ts';
import { readDropdownOptions } from './connect-steps/read-dropdown-options.ts';
import { reconcileWebhook } from './connect-steps/reconcile-webhook.ts';
import { StepProblem, type Step } from './connect-steps/step.ts';
import { writeWidgetSecret } from './connect-steps/write-widget-secret.ts';
import { changeInstall, moveStatus, noteStep, readInstall } from './store.ts';
import { zendeskFor } from './zendesk-for.ts';

/** In this order (F-03). Each is safe to repeat, so running all of them again is the repair (F-04). */
const steps: [ConnectStepName, Step][] = [
  // First, since Zendesk lets a token with wrong scopes read its own and nothing else.
  ['scopes', compareScopes],
  ['granting-user', checkGrantingUser],
  ['app', findApp],
  ['webhook', reconcileWebhook],
  ['signing-secret', keepSigningSecret],
  ['widget-secret', writeWidgetSecret],
  ['dropdown-options', readDropdownOptions],
];

const patienceMs = 20_000;

/**
 * Brings a Zendesk account from a stored grant to *Active*, or as far as it goes: the step that failed keeps
 * its message, and running this again goes on. An account without a grant is left alone.
 */
export async function finishConnect(
  deps: Deps,
  installId: string,
  signal?: AbortSignal,
): Promise<void> {
  for (const [name, step] of steps) {
    const install = await readInstall(deps.db, installId);
    if (!install || !['connecting', 'active'].includes(install.status)) return;
    await noteStep(deps.db, installId, { name, state: 'running' }, deps.now());
    try {
      const message = await step({
        deps,
        install,
        client: zendeskFor(deps, install, { patienceMs, signal }),
      });
      await noteStep(deps.db, installId, { name, state: 'done', message }, deps.now());
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
    await changeInstall(tx, installId, { connectedAt: at, noticeCode: null, noticeMessage: null });
    if (isNew) await noteActivity(tx, { installId, at, action: 'account-connected' });
    return true;
  });
  if (!isActive) return;
  deps.log.info('A Zendesk account is connected', { installId });
}

/** What went wrong, in words for the admin who reads it beside the step. */
function problemOf(failure: unknown): {
  code: string;
  message: string;
  state: 'failed' | 'needs-choice';
} {
  if (failure instanceof StepProblem) {
    return { code: failure.code, message: failure.message, state: failure.state };
  }
  if (failure instanceof AppError)
    return { code: failure.code, message: failure.message, state: 'failed' };
  if (!(failure instanceof ZendeskError)) {
    return {
      code: 'internal',
      message: 'Something failed on our side; the log has the details. Try again.',
      state: 'failed',
    };
  }
  const seconds = Math.ceil((failure.retryAfterMs ?? 0) / 1000);
  const messages = {
    reconnect: [
      'reauthorization_required',
      'Zendesk does not accept the grant any more. Connect again.',
    ],
    skip: failure.missingScopes
      ? [
          'scope_missing',
          `Zendesk says that the grant lacks ${failure.missingScopes}. Allow it on the OAuth client and connect again.`,
        ]
      : [
          'zendesk_refused',
          `Zendesk refused this (status ${failure.status}). Check that the admin who connects may manage apps and webhooks, then try again.`,
        ],
    'retry-later':
      seconds > 0
        ? ['zendesk_busy', `Zendesk is busy and asks to wait ${seconds} seconds. Then try again.`]
        : [
            'zendesk_unreachable',
            'Zendesk cannot be reached at the moment. Try again in a minute.',
          ],
    'our-bug': [
      'internal',
      'Zendesk answered in a way Sidebrief does not know; the log has the details.',
    ],
  } as const;
  const [code, message] = messages[failure.remedy];
  return { code, message, state: 'failed' };
}
