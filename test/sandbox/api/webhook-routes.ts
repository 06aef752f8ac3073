import { Hono } from 'hono';
import type { Webhook } from '../webhooks/webhook.ts';
import { requireAdmin } from '../auth/require-admin.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { cursorPage } from '../paging/cursor-page.ts';
import { sortRows } from '../paging/sort-rows.ts';
import type { Sandbox } from '../sandbox.ts';
import { showWebhook } from '../show/show-webhook.ts';
import { addWebhook, newSigningSecret } from '../webhooks/add-webhook.ts';
import {
  TRIGGER_SUBSCRIPTION,
  badWebhook,
  checkWebhook,
  webhookBody,
  webhookPatch,
  type WebhookFields,
} from '../webhooks/webhook-body.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { invocationRoutes } from './invocation-routes.ts';
import { readJson } from './read-json.ts';
import { testWebhook } from './test-webhook.ts';

const TRIAL_WEBHOOKS = 10;

/** `/api/v2/webhooks`, for admins (developer.zendesk.com, "Webhooks"). */
export function webhookRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { webhooks } = sandbox.account;
  const webhookOf = (c: ApiContext): Webhook => {
    const webhook = webhooks.get(String(c.req.param('id')));
    if (!webhook) throw recordNotFound();
    return webhook;
  };
  const secretOf = (webhook: Webhook) => ({
    signing_secret: { algorithm: 'SHA256', secret: webhook.signingSecret },
  });

  const routes = new Hono<ApiEnv>();
  routes.use('/webhooks/*', async (c: ApiContext, next) => {
    requireAdmin(callerOf(c));
    await next();
  });
  routes.get('/webhooks', (c) => {
    const url = new URL(c.req.url);
    const rows = sortRows(
      url,
      [...webhooks.values()].filter((webhook) => fits(webhook, url)),
      { name: (webhook) => webhook.name, status: (webhook) => webhook.status },
      'id',
    );
    const page = cursorPage(sandbox, url, rows);
    return c.json({ webhooks: page.rows.map(showWebhook), ...page.envelope });
  });
  routes.post('/webhooks', async (c) =>
    c.json({ webhook: showWebhook(await create(sandbox, c)) }, 201),
  );
  routes.post('/webhooks/test', (c) => testWebhook(sandbox, c));
  routes.get('/webhooks/:id', (c) => c.json({ webhook: showWebhook(webhookOf(c)) }));
  routes.put('/webhooks/:id', async (c) => {
    const webhook = webhookOf(c);
    change(sandbox, c, webhook, (await readJson(c, webhookBody)).webhook);
    return c.body(null, 204);
  });
  routes.patch('/webhooks/:id', async (c) => {
    const webhook = webhookOf(c);
    const { webhook: patch } = await readJson(c, webhookPatch);
    change(sandbox, c, webhook, { ...fieldsOf(webhook), ...patch });
    return c.body(null, 204);
  });
  routes.delete('/webhooks/:id', (c) => {
    webhooks.delete(webhookOf(c).id);
    return c.body(null, 204);
  });
  routes.get('/webhooks/:id/signing_secret', (c) => c.json(secretOf(webhookOf(c))));
  routes.post('/webhooks/:id/signing_secret', (c) => {
    const webhook = webhookOf(c);
    webhook.signingSecret = newSigningSecret();
    return c.json(secretOf(webhook), 201);
  });
  routes.route('/', invocationRoutes(sandbox));
  return routes;
}

async function create(sandbox: Sandbox, c: ApiContext): Promise<Webhook> {
  const { webhook } = await readJson(c, webhookBody);
  checkWebhook(webhook);
  if (sandbox.options.trial && sandbox.account.webhooks.size >= TRIAL_WEBHOOKS) {
    throw badWebhook(`A trial account has at most ${TRIAL_WEBHOOKS} webhooks`, '/webhook');
  }
  return addWebhook(sandbox, accountForm(webhook), callerOf(c).user.id);
}

/** Neither its kind (triggers or events) nor its method can be changed later. */
function change(sandbox: Sandbox, c: ApiContext, webhook: Webhook, fields: WebhookFields): void {
  checkWebhook(fields);
  if (fields.http_method !== webhook.httpMethod)
    throw badWebhook('The method cannot be changed', '/webhook/http_method');
  if (isForTriggers(fields.subscriptions ?? []) !== isForTriggers(webhook.subscriptions)) {
    throw badWebhook('Triggers and events cannot be exchanged', '/webhook/subscriptions');
  }
  Object.assign(webhook, accountForm(fields), {
    updatedAt: sandbox.clock.iso(),
    updatedBy: String(callerOf(c).user.id),
  });
}

function isForTriggers(subscriptions: readonly string[]): boolean {
  return subscriptions.includes(TRIGGER_SUBSCRIPTION);
}

function accountForm(fields: WebhookFields) {
  return {
    name: fields.name,
    endpoint: fields.endpoint,
    httpMethod: fields.http_method,
    requestFormat: fields.request_format,
    status: fields.status,
    description: fields.description ?? null,
    subscriptions: fields.subscriptions ?? [],
    authentication: fields.authentication,
    customHeaders: fields.custom_headers ?? {},
  };
}

function fieldsOf(webhook: Webhook): WebhookFields {
  return {
    name: webhook.name,
    endpoint: webhook.endpoint,
    http_method: webhook.httpMethod as WebhookFields['http_method'],
    request_format: webhook.requestFormat as WebhookFields['request_format'],
    status: webhook.status,
    description: webhook.description,
    subscriptions: webhook.subscriptions,
    authentication: webhook.authentication as WebhookFields['authentication'],
    custom_headers: webhook.customHeaders,
  };
}

function fits(webhook: Webhook, url: URL): boolean {
  const contains = url.searchParams.get('filter[name_contains]');
  const status = url.searchParams.get('filter[status]');
  return (
    (contains === null || webhook.name.toLowerCase().includes(contains.toLowerCase())) &&
    (status === null || webhook.status === status)
  );
}
