import type { Ticket } from '../account.ts';
import { invalidAttribute } from '../errors/invalid-attribute.ts';

/** What `?support_type_scope=` lets through: `agent` unless asked otherwise. Throws Zendesk's 400. */
export function supportTypes(url: URL): Ticket['supportType'][] {
  const scope = url.searchParams.get('support_type_scope') ?? 'agent';
  if (scope === 'all') return ['agent', 'ai_agent'];
  if (scope === 'agent' || scope === 'ai_agent') return [scope];
  throw invalidAttribute('support_type_scope must be one of all, agent, ai_agent');
}
