import type { ConnectStepName } from '../contract/install.ts';
import { isFor, isReadPublicly } from './is-for.ts';
import type { Install } from './install.ts';

const ofHelpdesk = [
  'app',
  'webhook',
  'signing-secret',
  'widget-secret',
  'dropdown-options',
] as const satisfies ConnectStepName[];

/**
 * What connecting an account takes, in this order (F-03): everybody's help centre is only looked at; where somebody
 * signed in, their consent is looked at first; what agents see and what Zendesk tells us is for a helpdesk. A webhook
 * from when it was one is paused.
 */
export function stepsOf(install: Pick<Install, 'purposes' | 'webhookId'>): ConnectStepName[] {
  if (isReadPublicly(install)) return ['help-centre'];
  const rest = isFor(install, 'helpdesk')
    ? ofHelpdesk
    : install.webhookId
      ? ['webhook' as const]
      : [];
  // Scopes first, since Zendesk lets a token with wrong scopes read its own and nothing else.
  return ['consent', 'scopes', 'granting-user', ...rest];
}
