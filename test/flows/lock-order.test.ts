import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { changeBriefSettings } from '../../server/briefs/change-brief-settings.ts';
import { remakeBriefs, wantChanged } from '../../server/briefs/want-changed.ts';
import { pastComments, pastTickets } from '../../server/db/history-schema.ts';
import { documents } from '../../server/db/search-schema.ts';
import { briefs, events, rereads, tickets } from '../../server/db/schema.ts';
import { storeDeliveries, type Delivery } from '../../server/events/store-deliveries.ts';
import { keepTickets } from '../../server/history/keep-tickets.ts';
import { readHistory } from '../../server/history/read-history.ts';
import { indexTickets } from '../../server/recommendations/index-tickets.ts';
import { analyse } from '../../server/search/analyse.ts';
import { lockCorpus } from '../../server/search/store/change-corpus.ts';
import { putDocuments } from '../../server/search/store/put-documents.ts';
import { readEvent } from '../../server/zendesk/events.ts';
import { exportedTicket } from '../../server/zendesk/exports.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let otherInstallId: string;
let asked: Ticket[];

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
/** The embedded database does one transaction after the other: there nobody holds what another waits for. */
const isServer = inject('postgres') !== undefined;

function delivery(kind: string, ticketId: string, of = installId): Delivery {
  const event = readEvent({
    id: randomUUID(),
    type: `zen:event-type:ticket.${kind}`,
    subject: `zen:ticket:${ticketId}`,
    detail: { id: ticketId },
  });
  if (!event) throw new Error('This is no event.');
  return { installId: of, event, receivedAt: world.deps.now() };
}

/** Until somebody waits for a lock that another transaction holds. */
async function somebodyWaits(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await world.database.run(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      expect(rows).not.toEqual([]);
    },
    { interval: 5, timeout: 10_000 },
  );
}

const pastOf = (ticketId: string) =>
  and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId));

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox, agent } = world.account;
  installId = (await world.connect()).id;
  otherInstallId = (await world.connect(world.addAccount('globex'))).id;
  await syncHistory(world, advance);
  asked = ['The lamp flickers.', 'The kettle whistles.'].map((text) => {
    const ticket = openTicket(world.account, text);
    addComment(sandbox, ticket.id, { authorId: agent.id, body: 'Please turn it.', public: true });
    updateTicket(sandbox, ticket.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
    return ticket;
  });
  await sandbox.settle();
  await world.work();
  await pollHistory(world, advance);
  await world.work();
});
afterAll(() => world.close());

const idOf = (at: number) => String(asked[at]?.id);

describe.skipIf(!isServer)('two that change the same ticket at once', () => {
  it('wait in one order where one indexes tickets and the other takes one out', async () => {
    const { db } = world.deps;
    const terms = analyse({ title: '', body: 'Please turn it.' }, 'en');
    await db.transaction(async (tx) => {
      await putDocuments(tx, installId, 'answered', [{ documentId: idOf(0), terms }]);
      await tx
        .update(pastTickets)
        .set({ needsIndex: true, subject: 'The lamp flickers again' })
        .where(pastOf(idOf(0)));
    });
    let indexed: Promise<void> | undefined;
    await db.transaction(async (tx) => {
      await lockCorpus(tx, installId, 'ticket');
      indexed = indexTickets(world.deps, { installId });
      indexed.catch(() => undefined);
      await somebodyWaits();
      await lockCorpus(tx, installId, 'answered');
    });
    await indexed;
    const found = await db
      .select()
      .from(documents)
      .where(eq(documents.documentId, idOf(0)));
    expect(found.map(({ kind }) => kind)).toEqual(['ticket']);
  });

  it('wait in one order where one stores a brief and the other has it made without a name', async () => {
    const { db } = world.deps;
    const own = and(eq(tickets.installId, installId), eq(tickets.ticketId, idOf(0)));
    const isBrief = and(eq(briefs.installId, installId), eq(briefs.ticketId, idOf(0)));
    expect(await db.select().from(briefs).where(isBrief)).toHaveLength(1);
    let remade: Promise<void> | undefined;
    await db.transaction(async (tx) => {
      await tx.select().from(tickets).where(own).for('update');
      remade = db.transaction((other) => remakeBriefs(world.deps, other, installId, [idOf(0)]));
      remade.catch(() => undefined);
      await somebodyWaits();
      await tx.update(briefs).set({ madeAt: world.deps.now() }).where(isBrief);
    });
    await remade;
    expect(await db.select().from(briefs).where(isBrief)).toEqual([]);
  });

  it('wait in one order where one changes how briefs are made and the other tickets', async () => {
    const { db } = world.deps;
    const own = (at: number) =>
      and(eq(tickets.installId, installId), eq(tickets.ticketId, idOf(at)));
    // The first is found last: whoever takes them as they come takes them the other way round.
    await db.update(tickets).set({ failures: 0 }).where(own(0));
    let changed: Promise<void> | undefined;
    await db.transaction(async (tx) => {
      await tx.select().from(tickets).where(own(0)).for('update');
      changed = changeBriefSettings(world.deps, installId, { on: true, useInternalNotes: true });
      changed.catch(() => undefined);
      await somebodyWaits();
      await tx.select().from(tickets).where(own(1)).for('update');
      const at = world.deps.now();
      await tx.insert(rereads).values({ id: randomUUID(), installId, ticketId: idOf(0), at });
    });
    await changed;
    const [row] = await db.select().from(tickets).where(own(1));
    expect(row?.wantedSeq).toBeGreaterThan(row?.madeSeq ?? 0);
  });

  it('wait in one order where one is a page of the export and the other a redaction', async () => {
    const { db, queue, sealer } = world.deps;
    const history = await readHistory(db, installId);
    const rows = await db.select().from(pastTickets).where(eq(pastTickets.installId, installId));
    if (!history) throw new Error('There is no history.');
    const before = rows.find(({ ticketId }) => ticketId === idOf(0));
    const page = rows.map((row) =>
      exportedTicket.parse({
        id: row.ticketId,
        status: 'solved',
        subject: 'Told anew',
        created_at: row.createdAt.toISOString(),
        updated_at: world.deps.now().toISOString(),
        generated_timestamp: row.generatedAt + 1000,
      }),
    );
    let redactions: Promise<void> | undefined;
    await db.transaction(async (tx) => {
      await keepTickets({ tx, sealer }, history, page);
      redactions = storeDeliveries(db, queue, [
        delivery('comment_redacted', idOf(1)),
        delivery('comment_redacted', idOf(0)),
      ]);
      redactions.catch(() => undefined);
      await somebodyWaits();
      await wantChanged(world.deps, tx, installId, [idOf(0), idOf(1)]);
    });
    await redactions;
    const [past] = await db
      .select()
      .from(pastTickets)
      .where(pastOf(idOf(0)));
    expect(past).toMatchObject({ subject: null, readWhy: 'changed-comment' });
    // What is being read just now may hold the words that were taken away.
    expect(past?.readSeq).toBeGreaterThan(before?.readSeq ?? 0);
    expect(
      await db
        .select()
        .from(pastComments)
        .where(eq(pastComments.ticketId, idOf(0))),
    ).toEqual([]);
  });
});

describe('the recorder of deliveries', () => {
  it.skipIf(!isServer)('has no account wait for what holds up another', async () => {
    const { db, record } = world.deps;
    const own = and(eq(tickets.installId, installId), eq(tickets.ticketId, idOf(0)));
    const done: string[] = [];
    let heldUp: Promise<unknown> | undefined;
    await db.transaction(async (tx) => {
      await tx.select().from(tickets).where(own).for('update');
      heldUp = record(delivery('comment_added', idOf(0))).then(() => done.push('held up'));
      await somebodyWaits();
      await record(delivery('comment_added', '1', otherInstallId));
      done.push('another');
    });
    await heldUp;
    expect(done).toEqual(['another', 'held up']);
  });

  it('stores what met a deadlock at the second try, and says so when that fails, too', async () => {
    const { db, record } = world.deps;
    // A sequence is not rolled back: the first, and then the third and the fourth, fail as PostgreSQL's do.
    await world.database.run(`
      create sequence tries;
      create function fail_some() returns trigger language plpgsql as $$ begin
        if nextval('tries') in (1, 3, 4) then raise exception 'deadlock' using errcode = '40P01'; end if;
        return new;
      end $$;
      create trigger fail_some before insert on events for each row execute function fail_some();`);
    const [once, twice] = [delivery('comment_added', '1'), delivery('comment_added', '2')];
    await record(once);
    await expect(record(twice)).rejects.toThrow();
    const stored = (await db.select().from(events)).map(({ eventId }) => eventId);
    expect(stored).toContain(once.event.id);
    expect(stored).not.toContain(twice.event.id);
  });
});
