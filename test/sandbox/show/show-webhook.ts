import type { Webhook } from '../webhooks/webhook.ts';

/** A webhook as the API answers it: never its secret, nor what it authenticates with. */
export function showWebhook(webhook: Webhook): Record<string, unknown> {
  return {
    id: webhook.id,
    name: webhook.name,
    description: webhook.description,
    endpoint: webhook.endpoint,
    http_method: webhook.httpMethod,
    request_format: webhook.requestFormat,
    status: webhook.status,
    subscriptions: webhook.subscriptions,
    custom_headers: webhook.customHeaders,
    ...(webhook.authentication
      ? {
          authentication: {
            type: webhook.authentication.type,
            add_position: webhook.authentication.add_position,
          },
        }
      : {}),
    created_at: webhook.createdAt,
    created_by: webhook.createdBy,
    updated_at: webhook.updatedAt,
    updated_by: webhook.updatedBy,
  };
}
