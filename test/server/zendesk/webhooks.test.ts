import { describe, expect, it } from 'vitest';
import {
  createWebhook,
  deleteWebhook,
  listWebhooks,
  readSigningSecret,
  updateWebhook,
} from '../../../server/zendesk/webhooks.ts';
import { scriptZendesk, type Reply } from './scripted-zendesk.ts';

const wanted = {
  name: 'Sidebrief 1234',
  description: 'Tells Sidebrief what changes.',
  endpoint: 'https://sidebrief.test/webhooks/zendesk/1234',
  status: 'active' as const,
  subscriptions: ['zen:event-type:ticket.created'],
};

const webhook = (id: string, changes: object = {}): object => ({
  id,
  name: `Webhook ${id}`,
  endpoint: 'https://a.example',
  status: 'active',
  subscriptions: ['conditional_ticket_events'],
  ...changes,
});

const page = (webhooks: object[], meta?: object): Reply => ({
  body: { webhooks, meta, links: { next: 'https://evil.example/next' } },
});

describe('The webhooks of an account', () => {
  it('are read to the last page, not for as long as there is a next link', async () => {
    const { client, requests } = scriptZendesk([
      page([webhook('01A'), webhook('01B')], { has_more: true, after_cursor: 'c 1&x' }),
      page([webhook('01C')], { has_more: false, after_cursor: 'c2' }),
    ]);
    expect((await listWebhooks(client)).map(({ id }) => id)).toEqual(['01A', '01B', '01C']);
    expect(new URL(requests[1]?.url ?? '').searchParams.get('page[after]')).toBe('c 1&x');
    expect(new Set(requests.map(({ url }) => new URL(url).host))).toEqual(
      new Set(['acme.zendesk.com']),
    );
  });

  it('may come without a page’s end', async () => {
    expect(await listWebhooks(scriptZendesk([page([webhook('01A')])]).client)).toHaveLength(1);
  });

  it('are an error when there is more and no way to ask for it', async () => {
    const { client } = scriptZendesk([page([], { has_more: true })]);
    await expect(listWebhooks(client)).rejects.toMatchObject({ remedy: 'our-bug' });
  });

  it('say whether they are active and what they hear', async () => {
    const { client } = scriptZendesk([
      page([webhook('01A', { status: 'inactive', subscriptions: null }), webhook('01B')]),
    ]);
    expect(await listWebhooks(client)).toMatchObject([
      { active: false, subscriptions: [] },
      { active: true, subscriptions: ['conditional_ticket_events'] },
    ]);
  });
});

describe('Our webhook', () => {
  it('is created active, with our name and address (F-05)', async () => {
    const { client, requests } = scriptZendesk([
      { status: 201, body: { webhook: webhook('01A') } },
    ]);
    expect(await createWebhook(client, wanted)).toBe('01A');
    expect(await requests[0]?.json()).toEqual({
      webhook: { ...wanted, http_method: 'POST', request_format: 'json' },
    });
  });

  it('is brought to the wanted state as a whole', async () => {
    const { client, requests } = scriptZendesk([{ status: 204 }]);
    await updateWebhook(client, '01A', wanted);
    expect(requests[0]).toMatchObject({
      method: 'PUT',
      url: 'https://acme.zendesk.com/api/v2/webhooks/01A',
    });
    expect(await requests[0]?.json()).toMatchObject({ webhook: wanted });
  });

  it('may be gone already when it is deleted (F-07)', async () => {
    await deleteWebhook(scriptZendesk([{ status: 404 }]).client, '01A');
    await deleteWebhook(scriptZendesk([{ status: 204 }]).client, '01A');
    const forbidden = deleteWebhook(scriptZendesk([{ status: 403 }]).client, '01A');
    await expect(forbidden).rejects.toMatchObject({ remedy: 'skip' });
  });

  it('cannot lead a call elsewhere by its id', async () => {
    const { client, requests } = scriptZendesk([{ status: 204 }]);
    await deleteWebhook(client, '../users/1');
    expect(requests[0]?.url).toBe('https://acme.zendesk.com/api/v2/webhooks/..%2Fusers%2F1');
  });

  it('gives its signing secret, and an empty one is none', async () => {
    const answer = (secret: string): Reply => ({
      body: { signing_secret: { algorithm: 'SHA256', secret } },
    });
    expect(await readSigningSecret(scriptZendesk([answer('s=')]).client, '01A')).toBe('s=');
    const empty = readSigningSecret(scriptZendesk([answer('')]).client, '01A');
    await expect(empty).rejects.toMatchObject({ remedy: 'our-bug' });
  });
});
