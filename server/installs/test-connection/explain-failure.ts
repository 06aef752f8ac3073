import type { ConnectionCheckName } from '../../contract/connection-test.ts';
import { ZendeskError } from '../../zendesk/errors.ts';
import { StepProblem } from '../connect-steps/step.ts';
import { problem, unknown, type Finding } from './check.ts';

/**
 * What it means that Zendesk did not let a check look. What another line names as its cause leaves this one unknown,
 * so that a fault is told once, where it is.
 */
export function explainFailure(
  failure: unknown,
  found: ReadonlyMap<ConnectionCheckName, Finding>,
): Finding {
  if (failure instanceof StepProblem) return problem(failure.code, failure.message, tryAgain);
  if (!(failure instanceof ZendeskError)) {
    return unknown(
      'internal',
      'Something failed on our side; the log has the details.',
      'Test again in a minute.',
    );
  }
  if (failure.remedy === 'reconnect') {
    return unknown('needs_token', 'Not looked at: Zendesk does not accept our access.', seeAbove);
  }
  if (failure.remedy === 'retry-later') return busyOrAway(failure);
  if (failure.remedy === 'our-bug') {
    return unknown(
      'unreadable',
      'Zendesk answered in a way Sidebrief does not know; the log has the details.',
    );
  }
  return refused(failure, found);
}

function refused(
  { status, missingScopes }: ZendeskError,
  found: ReadonlyMap<ConnectionCheckName, Finding>,
): Finding {
  if (found.get('granting-user')?.state === 'problem') {
    return unknown('needs_admin', 'Not looked at: only an administrator’s access may.', seeAbove);
  }
  if (found.get('scopes')?.state === 'problem') {
    return unknown('needs_scope', 'Not looked at: the access does not reach this far.', seeAbove);
  }
  if (missingScopes) {
    return problem(
      'scope_missing',
      `Zendesk says that the access lacks ${missingScopes}.`,
      'Allow it on the OAuth client in Admin Center, then reconnect.',
      'reconnect',
    );
  }
  return problem(
    'zendesk_refused',
    `Zendesk refused this (status ${status}).`,
    'Check in Admin Center that whoever connected may manage apps and webhooks, then test again.',
  );
}

function busyOrAway({ status, retryAfterMs }: ZendeskError): Finding {
  if (status === 429) {
    const seconds = Math.ceil((retryAfterMs ?? 60_000) / 1000);
    return unknown(
      'zendesk_busy',
      'Not looked at: this account’s calls to Zendesk are used up for the moment.',
      `Test again in ${seconds} seconds.`,
    );
  }
  return unknown(
    'zendesk_unreachable',
    'Zendesk did not answer.',
    'Test again in a minute; status.zendesk.com tells of outages.',
  );
}

const seeAbove = 'See the line above that says why.';
const tryAgain = 'Put it right in Admin Center, then test again.';
