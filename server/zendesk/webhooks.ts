import type { ZendeskClient } from './client.ts';
import { signingSecretAnswer, webhookAnswer, webhooksAnswer } from './payloads.ts';

export interface ZendeskWebhook {
  id: string;
  name: string;
  endpoint: string;
  active: boolean;
  subscriptions: string[];
}

export interface WantedWebhook {
  name: string;
  description: string;
  endpoint: string;
  /** Zendesk delivers nothing to an inactive one. */
  status: 'active' | 'inactive';
  subscriptions: string[];
}

/** Every webhook of the account, all pages (Webhooks API, "List Webhooks"). */
export async function listWebhooks(client: ZendeskClient): Promise<ZendeskWebhook[]> {
  const found: ZendeskWebhook[] = [];
  let after: string | undefined;
  do {
    const query = new URLSearchParams({
      'page[size]': '100',
      ...(after ? { 'page[after]': after } : {}),
    });
    const page = await client.request(
      { method: 'GET', path: `/api/v2/webhooks?${query}`, name: 'webhooks' },
      webhooksAnswer,
    );
    for (const webhook of page.webhooks) {
      found.push({
        id: webhook.id,
        name: webhook.name,
        endpoint: webhook.endpoint,
        active: webhook.status === 'active',
        subscriptions: webhook.subscriptions ?? [],
      });
    }
    after = page.meta?.has_more ? (page.meta.after_cursor ?? undefined) : undefined;
  } while (after);
  return found;
}

/** @returns the id of the new webhook */
export async function createWebhook(client: ZendeskClient, wanted: WantedWebhook): Promise<string> {
  const { webhook } = await client.request(
    {
      method: 'POST',
      path: '/api/v2/webhooks',
      name: 'webhooks',
      body: { webhook: bodyOf(wanted) },
    },
    webhookAnswer,
  );
  return webhook.id;
}

/** Brings a webhook of ours to the wanted state; Zendesk answers 204 without a body. */
export function updateWebhook(
  client: ZendeskClient,
  id: string,
  wanted: WantedWebhook,
): Promise<void> {
  return client.send({
    method: 'PUT',
    path: `/api/v2/webhooks/${encodeURIComponent(id)}`,
    name: 'webhooks/{id}',
    body: { webhook: bodyOf(wanted) },
  });
}

/** Deletes a webhook; one that is gone already is fine. */
export function deleteWebhook(client: ZendeskClient, id: string): Promise<void> {
  return client.send({
    method: 'DELETE',
    path: `/api/v2/webhooks/${encodeURIComponent(id)}`,
    name: 'webhooks/{id}',
    alsoFine: [404],
  });
}

/** The secret that signs deliveries; creating a webhook does not give it out. */
export async function readSigningSecret(client: ZendeskClient, id: string): Promise<string> {
  const answer = await client.request(
    {
      method: 'GET',
      path: `/api/v2/webhooks/${encodeURIComponent(id)}/signing_secret`,
      name: 'webhooks/{id}/signing_secret',
    },
    signingSecretAnswer,
  );
  return answer.signing_secret.secret;
}

function bodyOf(wanted: WantedWebhook): Record<string, unknown> {
  return { ...wanted, http_method: 'POST', request_format: 'json' };
}
