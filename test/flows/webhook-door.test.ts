import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstallView } from '../../server/contract/install.ts';
import { events, tickets, unknownEvents } from '../../server/db/schema.ts';
import { signatureHeader, signDelivery, timestampHeader } from '../../server/zendesk/signature.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { openTicket } from '../support/ticket.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let install: InstallView;

beforeAll(async () => {
  world = await makeWorld();
  install = await world.connect();
});
afterAll(() => world.close());

const signingSecret = (): string =>
  [...world.account.sandbox.account.webhooks.values()][0]?.signingSecret ?? '';
const eventBody = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    account_id: 1,
    id: randomUUID(),
    type: 'zen:event-type:ticket.comment_added',
    subject: 'zen:ticket:77',
    time: world.deps.now().toISOString(),
    zendesk_event_version: '2022-11-06',
    detail: { id: '77', status: 'OPEN' },
    event: {},
    ...change,
  });

interface Sent {
  body?: string;
  signedBody?: string;
  secret?: string;
  timestamp?: string;
  headers?: Record<string, string | undefined>;
  installId?: string;
}

function deliver(sent: Sent = {}): Promise<Response> {
  const body = sent.body ?? eventBody();
  const timestamp = sent.timestamp ?? world.deps.now().toISOString();
  const headers: Record<string, string | undefined> = {
    'content-type': 'application/json',
    [signatureHeader]: signDelivery(
      sent.secret ?? signingSecret(),
      timestamp,
      Buffer.from(sent.signedBody ?? body),
    ),
    [timestampHeader]: timestamp,
    ...sent.headers,
  };
  const kept = Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== undefined),
  );
  return Promise.resolve(
    world.app.request(`${backendUrl}/webhooks/zendesk/${sent.installId ?? install.id}`, {
      method: 'POST',
      headers: kept as Record<string, string>,
      body,
    }),
  );
}

const minutes = (n: number): string =>
  new Date(world.deps.now().getTime() + n * 60_000).toISOString();
const stored = async (): Promise<number> =>
  (await world.deps.db.select().from(events).where(eq(events.installId, install.id))).length;

describe('the webhook door', () => {
  it('records a signed delivery and answers 204 at once (demand 12)', async () => {
    const before = await stored();
    expect((await deliver()).status).toBe(204);
    expect(await stored()).toBe(before + 1);
  });

  it.each<[string, () => Sent]>([
    ['has no signature', () => ({ headers: { [signatureHeader]: undefined } })],
    ['has no timestamp', () => ({ headers: { [timestampHeader]: undefined } })],
    ['has a timestamp that is no time', () => ({ timestamp: 'yesterday' })],
    ['is older than 15 minutes', () => ({ timestamp: minutes(-16) })],
    ['is newer than 15 minutes', () => ({ timestamp: minutes(16) })],
    ['was signed with another secret', () => ({ secret: 'another' })],
    [
      "was signed with Zendesk's fixed test secret",
      () => ({ secret: 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==' }),
    ],
    ['was signed over another body', () => ({ signedBody: '{}' })],
    [
      'was signed over the body in another spelling',
      () => {
        const body = eventBody();
        return { body, signedBody: JSON.stringify(JSON.parse(body), undefined, 1) };
      },
    ],
    [
      'names an install that does not exist',
      () => ({ installId: '00000000-0000-4000-8000-000000000000' }),
    ],
  ])('refuses a delivery that %s, without a reason, and stores nothing', async (_how, make) => {
    const before = await stored();
    const answer = await deliver(make());
    expect(answer.status).toBe(401);
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe(
      'delivery_refused',
    );
    expect(await stored()).toBe(before);
  });

  it('stores a repeated delivery once, and it causes nothing again', async () => {
    const body = eventBody({ subject: 'zen:ticket:78', detail: { id: '78' } });
    const wanted = async () =>
      (await world.deps.db.select().from(tickets).where(eq(tickets.ticketId, '78')))[0]?.wantedSeq;
    expect((await deliver({ body })).status).toBe(204);
    expect(await wanted()).toBe(1);
    const repeats = await Promise.all(Array.from({ length: 10 }, () => deliver({ body })));
    expect(repeats.map((answer) => answer.status)).toEqual(Array(10).fill(204));
    expect(await wanted()).toBe(1);
  });

  it('counts events of a type nobody asked for, and does not fail', async () => {
    const type = 'zen:event-type:ticket.something_new';
    for (let i = 0; i < 3; i++)
      expect((await deliver({ body: eventBody({ type }) })).status).toBe(204);
    const rows = await world.deps.db
      .select()
      .from(unknownEvents)
      .where(eq(unknownEvents.installId, install.id));
    expect(rows).toMatchObject([{ type: 'ticket.something_new', count: 3 }]);
  });

  it.each([
    ['no JSON', 'hello'],
    ['no envelope', '{"detail":{}}'],
    ['an id with a NUL in it', '{"id":"a\\u0000b","type":"zen:event-type:ticket.created"}'],
    ['bytes that are no text', '\u0000\ud800'],
    ['a list', '[]'],
  ])(
    'answers a signed delivery that is %s with a clear refusal and stores nothing',
    async (_what, body) => {
      const before = await stored();
      expect((await deliver({ body })).status).toBe(422);
      expect(await stored()).toBe(before);
    },
  );

  it('takes an impossible time for none, and stores the rest', async () => {
    for (const time of ['+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00Z', 'soon']) {
      expect((await deliver({ body: eventBody({ time }) })).status).toBe(204);
    }
  });

  it('takes hostile ids for no ticket at all', async () => {
    const hostile = ["1'; drop table tickets; --", '-1', '1e9', '../../users/me', '9'.repeat(40)];
    for (const id of hostile) {
      expect((await deliver({ body: eventBody({ subject: 'x', detail: { id } }) })).status).toBe(
        204,
      );
    }
    const rows = await world.deps.db.select().from(tickets);
    expect(rows.map((row) => row.ticketId).filter((id) => !/^\d{1,19}$/.test(id))).toEqual([]);
  });

  it('answers 503 with retry-after when storing fails, so that Zendesk sends it again', async () => {
    const { record } = world.deps;
    world.deps.record = () => Promise.reject(new Error('disk full'));
    const answer = await deliver();
    world.deps.record = record;
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
  });

  it('refuses a body over a megabyte before looking at it', async () => {
    expect((await deliver({ body: 'x'.repeat(1024 * 1024 + 1) })).status).toBe(413);
  });

  it('makes a burst on one ticket one piece of work, and the last state wins (demand 24)', async () => {
    const { sandbox, agent, customer } = world.account;
    const ticket = openTicket(world.account, 'Message 0');
    for (let i = 1; i <= 20; i++) {
      addComment(sandbox, ticket.id, {
        authorId: i % 2 ? agent.id : customer.id,
        body: `Message ${i}`,
        public: true,
      });
    }
    await sandbox.settle();
    const before = sandbox.requests.length;
    await world.work();
    const reads = sandbox.requests
      .slice(before)
      .filter((r) => r.path.includes(`/tickets/${ticket.id}/comments`));
    expect(reads).toHaveLength(1);
    const [row] = await world.deps.db
      .select()
      .from(tickets)
      .where(eq(tickets.ticketId, String(ticket.id)));
    expect(row).toMatchObject({
      wantedSeq: 21,
      madeSeq: 21,
      newestEntryId: String(ticket.comments.at(-1)?.id),
    });
  });

  it('keeps ids and times of events only: no ticket text, no signature, in rows or log', async () => {
    const secretText = 'the unrepeatable words of a customer';
    const body = eventBody({ event: { comment: { id: '5', body: secretText } } });
    expect((await deliver({ body })).status).toBe(204);
    const rows = JSON.stringify(await world.deps.db.select().from(events));
    expect(rows + world.logged.join('\n')).not.toContain(secretText);
    expect(world.logged.join('\n')).not.toContain(signingSecret());
  });
});
