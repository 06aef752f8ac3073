import { ZendeskError } from '../errors/zendesk-error.ts';
import { describeScope } from '../oauth/scopes.ts';
import type { Caller } from './authenticate.ts';

/** Paths under `/api/v2/` to the resource whose scope they need, the first that fits wins. */
const RESOURCES: [RegExp, string][] = [
  [/^(incremental\/)?(users|user_fields|deleted_users|organization_memberships)\b/, 'users'],
  [/^(incremental\/)?organizations\b/, 'organizations'],
  [/^(groups|group_memberships)\b/, 'groups'],
  [/^(brands|brand_agents)\b/, 'brands'],
  [/^webhooks\b/, 'webhooks'],
  [/^apps\b/, 'apps'],
  [/^(help_center|guide)\b/, 'hc'],
  [/^(uploads|attachments)\b/, 'ticket_attachments'],
  [/^satisfaction_ratings\b/, 'satisfaction_ratings'],
  [/^account\b/, 'account_settings'],
  [
    /^(incremental\/)?(tickets|ticket_events|ticket_metric_events|ticket_fields|ticket_forms|custom_statuses)\b/,
    'tickets',
  ],
  [/^(deleted_tickets|ticket_audits|job_statuses)\b/, 'tickets'],
];

/**
 * Refuses with Zendesk's 403 a token without the scope this request needs: `read` or `write`, or the
 * resource's own. A token with a misspelt scope is refused everywhere. Browser sessions have no scopes.
 */
export function requireScope(caller: Caller, method: string, path: string): void {
  const scopes = caller.token?.scopes;
  const inner = path.replace(/^\/api\/(v2|support)\//, '');
  // A token may always look at itself, and give itself back.
  if (scopes === undefined || inner === 'oauth/tokens/current') return;
  const broad = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
  const resource = RESOURCES.find(([pattern]) => pattern.test(inner))?.[1];
  const needed = resource === undefined ? broad : `${resource}:${broad}`;
  const misspelt = scopes.some((scope) => describeScope(scope) === undefined);
  if (!misspelt && (scopes.includes(broad) || scopes.includes(needed))) return;
  throw new ZendeskError(403, {
    error: 'Forbidden',
    description: `You are missing the following required scopes: ${needed}`,
  });
}
