import { z } from 'zod';
import { ZendeskError } from '../errors/zendesk-error.ts';

const fields = z.object({
  name: z.string().min(1),
  endpoint: z.url({ protocol: /^https?$/ }),
  http_method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  request_format: z.enum(['json', 'xml', 'form_encoded']),
  status: z.enum(['active', 'inactive']),
  description: z.string().nullable().optional(),
  subscriptions: z.array(z.string()).optional(),
  authentication: z
    .object({
      type: z.enum(['basic_auth', 'bearer_token', 'api_key']),
      data: z.record(z.string(), z.string()),
      add_position: z.string(),
    })
    .optional(),
  custom_headers: z.record(z.string(), z.string()).optional(),
});

/** A webhook as the API takes it: whole on POST and PUT, in part on PATCH. */
export const webhookBody = z.object({ webhook: fields });
export const webhookPatch = z.object({ webhook: fields.partial() });

export type WebhookFields = z.infer<typeof fields>;

export const TRIGGER_SUBSCRIPTION = 'conditional_ticket_events';

/** Throws Zendesk's 400 for a webhook whose parts do not go together (developer.zendesk.com, "Webhooks"). */
export function checkWebhook(webhook: WebhookFields): void {
  const subscriptions = webhook.subscriptions ?? [];
  const forTriggers = subscriptions.includes(TRIGGER_SUBSCRIPTION);
  if (forTriggers && subscriptions.length > 1) {
    throw badWebhook(
      'A webhook is either for triggers or for events, not both',
      '/webhook/subscriptions',
    );
  }
  const stranger = subscriptions.find(
    (one) => !one.startsWith('zen:event-type:') && one !== TRIGGER_SUBSCRIPTION,
  );
  if (stranger !== undefined)
    throw badWebhook(`Unknown subscription ${stranger}`, '/webhook/subscriptions');
  if (
    subscriptions.length > 0 &&
    !forTriggers &&
    (webhook.http_method !== 'POST' || webhook.request_format !== 'json')
  ) {
    throw badWebhook(
      'Event subscriptions need http_method POST and request_format json',
      '/webhook/http_method',
    );
  }
  if (
    webhook.custom_headers &&
    Object.keys(webhook.custom_headers).length > 0 &&
    !webhook.endpoint.startsWith('https:')
  ) {
    throw badWebhook('Custom headers need an HTTPS endpoint', '/webhook/custom_headers');
  }
}

/** 400 in the envelope with a list of errors, pointing at the part that is wrong. */
export function badWebhook(detail: string, pointer: string): ZendeskError {
  return new ZendeskError(400, {
    errors: [{ code: 'InvalidWebhook', title: 'Invalid webhook', detail, source: { pointer } }],
  });
}
