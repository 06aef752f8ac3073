import { randomUUID } from 'node:crypto';
import type { DomainEvent, Sandbox } from '../sandbox.ts';
import { ulid } from './ulid.ts';

/** User events still carry the older version. */
const VERSIONS: Record<string, string> = { user: '2022-06-20' };

/** The JSON text of an event webhook (developer.zendesk.com, "Webhook event types"). */
export function eventBody(
  sandbox: Sandbox,
  event: DomainEvent,
  sequence: { id: string; position: number },
): string {
  const domain = event.type.split('.')[0] ?? '';
  return JSON.stringify({
    account_id: sandbox.account.id,
    detail: event.detail,
    event: { ...event.event, meta: { sequence } },
    id: domain === 'article' ? ulid(sandbox.clock.now()) : randomUUID(),
    subject: event.subject,
    time: new Date(sandbox.clock.now()).toISOString().replace('Z', '000000Z'),
    type: `zen:event-type:${event.type}`,
    zendesk_event_version: VERSIONS[domain] ?? '2022-11-06',
  });
}
