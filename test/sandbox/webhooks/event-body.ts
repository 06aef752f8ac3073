import { randomUUID } from 'node:crypto';
import type { DomainEvent, Sandbox } from '../sandbox.ts';

/** User events still carry the older version. */
const VERSIONS: Record<string, string> = { user: '2022-06-20' };

/** The JSON text of an event webhook (developer.zendesk.com, "Webhook event types"). */
export function eventBody(
  sandbox: Sandbox,
  event: DomainEvent,
  sequence: { id: string; position: number },
): string {
  return JSON.stringify({
    account_id: sandbox.account.id,
    detail: event.detail,
    event: { ...event.event, meta: { sequence } },
    id: randomUUID(),
    subject: event.subject,
    time: new Date(sandbox.clock.now()).toISOString().replace('Z', '000000Z'),
    type: `zen:event-type:${event.type}`,
    zendesk_event_version: VERSIONS[event.type.split('.')[0] ?? ''] ?? '2022-11-06',
  });
}
