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
  if (failure instanceof StepProblem) return problem(failure.code, failure.params);
  if (!(failure instanceof ZendeskError)) return unknown('internal');
  if (failure.remedy === 'reconnect') return unknown('needs_token');
  if (failure.remedy === 'retry-later') return busyOrAway(failure);
  return failure.remedy === 'our-bug' ? unknown('unreadable') : refused(failure, found);
}

function refused(
  { status, missingScopes }: ZendeskError,
  found: ReadonlyMap<ConnectionCheckName, Finding>,
): Finding {
  if (found.get('granting-user')?.state === 'problem') return unknown('needs_admin');
  if (found.get('scopes')?.state === 'problem') return unknown('needs_scope');
  return missingScopes
    ? problem('scope_missing', { scopes: missingScopes }, 'reconnect')
    : problem('zendesk_refused', { status: String(status) });
}

function busyOrAway({ status, retryAfterMs }: ZendeskError): Finding {
  if (status !== 429) return unknown('zendesk_unreachable');
  return unknown('zendesk_busy', { count: Math.ceil((retryAfterMs ?? 60_000) / 1000) });
}
