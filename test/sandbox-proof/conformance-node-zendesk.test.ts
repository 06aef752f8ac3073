import { createClient } from 'node-zendesk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { issueToken } from '../sandbox/oauth/issue-token.ts';
import { fillWithSampleData } from '../sandbox/sample/fill.ts';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { checkExchange, describedOperations, type Complaint } from './openapi/check-exchange.ts';

type Served = Awaited<ReturnType<typeof serveSandbox>>;

let sandbox: Served;
let client: ReturnType<typeof clientOf>;
let complaints: Complaint[];

beforeAll(async () => {
  sandbox = await serveSandbox({ port: 0, startAt: Date.parse('2026-10-30T09:00:00Z') });
  fillWithSampleData(sandbox);
  client = clientOf(sandbox);
  // Reading the descriptions takes seconds on a busy machine, more than one test may.
  if (!describedOperations()) console.log('Left out: whether the client conforms, no description');
}, 30_000);
afterAll(() => sandbox.close());
beforeEach(() => {
  complaints = [];
  sandbox.faults.clear();
});

describe('node-zendesk, a client written for the real Zendesk, at the sandbox', () => {
  it('learns who it is', async () => {
    const { result } = await client.users.me();
    expect(result).toMatchObject({ name: 'Nora Whitfield', role: 'admin' });
    expect(complaints).toEqual([]);
  });

  it('shows a ticket, asked for with .json', async () => {
    const { result } = await client.tickets.show(sampleTickets.doubleCharge);
    expect(result).toMatchObject({ subject: 'Charged twice for order FH-238114', status: 'open' });
    expect(sandbox.requests.at(-1)?.path).toMatch(/\.json$/);
    expect(complaints).toEqual([]);
  });

  it('follows next_page through a thread of 250 comments (A-23)', async () => {
    const comments = await client.tickets.getComments(sampleTickets.fieldTest);
    expect(comments).toHaveLength(250);
    expect(new Set(comments.map(({ id }) => id)).size).toBe(250);
    expect(complaints).toEqual([]);
  });

  it('follows cursors through all tickets and users until has_more is false', async () => {
    const tickets = await client.tickets.list();
    const listed = [...sandbox.account.tickets.values()].filter(({ life }) => life === 'live');
    expect(tickets.map(({ id }) => id).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
    expect(listed.length).toBeGreaterThan(100);
    const users = await client.users.list();
    expect(users).toHaveLength(sandbox.account.users.size);
    expect(sandbox.requests.at(-1)?.query).toContain('page');
    expect(complaints).toEqual([]);
  });

  it('searches', async () => {
    const found = await client.search.queryAll('type:ticket MAP-118');
    expect(found).toContainEqual(expect.objectContaining({ id: sampleTickets.offlineMaps }));
    expect(complaints).toEqual([]);
  });

  it('adds an internal note', async () => {
    const { id } = (await client.tickets.show(sampleTickets.bootSize)).result;
    await client.tickets.update(id, {
      ticket: { comment: { body: 'Asked the workshop.', public: false } },
    });
    const [note] = (await client.tickets.getComments(id)).slice(-1);
    expect(note).toMatchObject({ body: 'Asked the workshop.', public: false });
    expect(complaints).toEqual([]);
  });

  it('throws its 404 for a ticket that never was', async () => {
    await expect(client.tickets.show(999_999)).rejects.toThrow('(404)');
  });

  it('takes a 429 with retry-after for what it is', async () => {
    sandbox.faults.add({ kind: 'answer', status: 429, headers: { 'retry-after': '12' } });
    // This client hands the error back instead of throwing it.
    const { result } = await client.tickets.show(sampleTickets.bootSize);
    expect(result).not.toHaveProperty('subject');
    expect((await client.tickets.show(sampleTickets.bootSize)).result.id).toBe(
      sampleTickets.bootSize,
    );
  });

  it('creates a webhook and lists it, asked for without .json', async () => {
    await client.webhooks.create({
      webhook: {
        name: 'node-zendesk',
        endpoint: 'https://receiver.example/events',
        http_method: 'POST',
        request_format: 'json',
        status: 'active',
        subscriptions: ['zen:event-type:ticket.created'],
      },
    });
    const webhooks = await client.webhooks.list();
    expect(webhooks).toEqual([expect.objectContaining({ name: 'node-zendesk' })]);
    expect(sandbox.requests.at(-1)?.path).toBe('/api/v2/webhooks');
  });
});

function clientOf(served: Served) {
  const { accessToken } = issueToken(served, {
    clientId: addClient(served, { identifier: 'node', redirectUris: ['https://a.example'] }).id,
    userId: served.account.ownerId,
    scopes: ['read', 'write'],
  });
  return createClient({
    endpointUri: `${served.origin}/api/v2`,
    oauth: true,
    token: accessToken,
    transportConfig: {
      /** Its own way of calling, with every exchange compared with Zendesk's description. */
      transportFn: async (url: string, init: RequestInit) => {
        const response = await fetch(url, init);
        complaints.push(...(await checkExchange(new Request(url, init), response)));
        return response;
      },
      responseAdapter: (response: Response) => response,
    },
  });
}
