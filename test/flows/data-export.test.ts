import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityPage } from '../../server/contract/activity.ts';
import { events } from '../../server/db/schema.ts';
import { tablesOf } from '../../server/db/tables-of.ts';
import { countRows } from '../../server/installs/count-rows.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { backendUrl, makeWorld, type World, type ZendeskAccount } from '../support/world.ts';

let world: World;
let installId: string;
let neighbourId: string;
let text: string;
let lines: { store?: string; row?: Record<string, unknown>; end?: boolean; rows?: number }[];

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
const fetchExport = (id: string) =>
  world.person.request(`${backendUrl}/api/console/installs/${id}/data/export`);

function write({ sandbox, customer }: ZendeskAccount, subject: string): void {
  createTicket(sandbox, {
    requesterId: customer.id,
    subject,
    comment: { body: `${subject} is broken.`, public: true },
  });
}

beforeAll(async () => {
  world = await makeWorld();
  installId = (await world.connect()).id;
  const neighbour = world.addAccount('globex');
  neighbourId = (await world.connect(neighbour)).id;
  write(world.account, 'The “xylophagous” lamp');
  write(neighbour, 'The zymurgical chair');
  await syncHistory(world, advance);
  await world.account.sandbox.settle();
  await neighbour.sandbox.settle();
  await world.work();
  advance(3_700_000);
  await pollHistory(world, advance);
  await world.work();
  // More than fit in one page.
  const receivedAt = world.deps.now();
  const many = Array.from({ length: 1203 }, (_, at) => ({ eventId: `event ${at}`, at }));
  await world.deps.db
    .insert(events)
    .values(many.map(({ eventId }) => ({ installId, eventId, type: 'a', receivedAt })));
  const answer = await fetchExport(installId);
  expect(answer.headers.get('content-disposition')).toMatch(/sidebrief-\d{4}-\d\d-\d\d\.jsonl\.gz/);
  text = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString();
  lines = text
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one) as (typeof lines)[number]);
}, 120_000);
afterAll(() => world.close());

describe('the export of an account', () => {
  it('begins with what it is and ends with how many rows there were', () => {
    expect(lines[0]).toMatchObject({ format: 'sidebrief-export-1', account: installId });
    expect(lines.at(-1)).toEqual({ end: true, rows: lines.length - 2 });
  });

  it('has every row of every store once, but for what opens Zendesk and what can be made again', async () => {
    const counted = await countRows(world.deps.db, installId);
    const notIn = ['grants', 'oauth_requests', 'documents', 'document_vectors', 'corpora'];
    const expected = Object.entries(counted).filter(
      ([store, rows]) => rows > 0 && ![...notIn, 'corpus_terms', 'jobs'].includes(store),
    );
    const there: Record<string, number> = {};
    for (const { store } of lines) if (store) there[store] = (there[store] ?? 0) + 1;
    expect(there).toEqual(Object.fromEntries(expected));
    expect(there['events']).toBeGreaterThan(1203);
    const numbers = lines
      .filter(({ store }) => store === 'events')
      .map(({ row }) => row?.['event_id']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has the words of the account, and none of another', () => {
    const comment = lines.find(({ store }) => store === 'past_comments');
    expect(JSON.stringify(comment?.row)).toContain('xylophagous');
    expect(lines.some(({ store }) => store === 'briefs')).toBe(true);
    expect(text).not.toContain('zymurgical');
    expect(text).not.toContain(neighbourId);
  });

  it('has no secret, neither sealed nor as a hash', async () => {
    const { db } = world.deps;
    const secrets: string[] = [];
    for (const { sqlName, columns } of await tablesOf(db)) {
      for (const { name } of columns.filter((one) => /sealed$|hash$/.test(one.name))) {
        const { rows } = await world.database.run(
          `select "${name}"::text as value from ${sqlName} where "${name}" is not null`,
        );
        secrets.push(...(rows as { value: string }[]).map(({ value }) => value));
      }
    }
    // Sealed ones are known by how they begin; what is left are hashes, of which the sessions have some.
    const isSealed = (value: string) => value.startsWith('s1.');
    expect(secrets.filter(isSealed).length).toBeGreaterThan(5);
    expect(secrets.filter((value) => !isSealed(value)).length).toBeGreaterThan(0);
    expect(secrets.filter((value) => text.includes(value))).toEqual([]);
    expect(text).not.toMatch(/_sealed"|token_hash"|password_hash"/);
  });

  it('is noted in the activity log', async () => {
    const answer = await world.person.request(`${backendUrl}/api/console/activity`);
    const [newest] = activityPage.parse(await answer.json()).lines;
    expect(newest).toMatchObject({
      who: { kind: 'person', name: 'Ada Admin' },
      what: 'exported everything that is stored of the account',
      account: { id: installId },
    });
  });

  it('is not there of an account that is not', async () => {
    expect((await fetchExport(crypto.randomUUID())).status).toBe(404);
  });
});
