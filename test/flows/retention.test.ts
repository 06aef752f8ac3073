import { isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteActivity } from '../../server/activity/note-activity.ts';
import { changeBriefSettings } from '../../server/briefs/change-brief-settings.ts';
import { countMissed } from '../../server/briefs/count-missed.ts';
import { activityPage } from '../../server/contract/activity.ts';
import { retentionRules, retentionView } from '../../server/contract/retention.ts';
import { activities } from '../../server/db/activity-schema.ts';
import { feedback, looks } from '../../server/db/agents-schema.ts';
import { modelCalls } from '../../server/db/models-schema.ts';
import { briefs, events } from '../../server/db/schema.ts';
import type { Ticket } from '../sandbox/account.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { askForBrief } from '../support/widget.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { adminPassword, backendUrl, makeWorld, type World } from '../support/world.ts';

const dayMs = 24 * 3600_000;
let world: World;
let installId: string;
let neighbourId: string;
let open: Ticket;
let solved: Ticket;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
const at = (id = installId) => `${backendUrl}/api/console/installs/${id}/data/retention`;
const view = async (id = installId) =>
  retentionView.parse(await (await world.person.request(at(id))).json());
const of = async (kind: string) => (await view()).kinds.find((one) => one.kind === kind);
const put = (days: object) =>
  world.person.request(at(), {
    method: 'PUT',
    headers: { origin: backendUrl, 'content-type': 'application/json' },
    body: JSON.stringify(days),
  });

/** What is done every hour, so many days from now. */
async function tidyUp(days: number): Promise<void> {
  advance(days * dayMs);
  await world.deps.queue.enqueue(world.deps.db, 'tidy-up', [{}]);
  await world.work();
  // No session lasts as long.
  const signIn = { email: 'ada@example.com', password: adminPassword };
  await world.person.post(`${backendUrl}/api/console/sign-in`, signIn);
}

async function rest(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
  advance(3_700_000);
  await pollHistory(world, advance);
  await world.work();
}

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox, customer, agent } = world.account;
  installId = (await world.connect()).id;
  neighbourId = (await world.createInstall(world.addAccount('globex'))).id;
  const write = (subject: string) =>
    createTicket(sandbox, {
      requesterId: customer.id,
      subject,
      comment: { body: `${subject} is broken.`, public: true },
    });
  [open, solved] = [write('A lamp'), write('A chair')];
  await syncHistory(world, advance);
  await rest();
  updateTicket(sandbox, solved.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
  await rest();
}, 600_000);
afterAll(() => world.close());

describe('what is kept for a while', () => {
  it('is kept for as long as is usual until an admin says otherwise', async () => {
    const { kinds, xrayDays } = await view();
    for (const { kind, days, removed } of kinds)
      expect([kind, days, removed]).toEqual([kind, retentionRules[kind].usual, 0]);
    expect(xrayDays).toBe(30);
  });

  it.each([{ events: 6 }, { events: 91 }, { events: 7.5 }, { activity: 30 }, { tickets: 30 }])(
    'is not kept for %j, which is too short, too long or of no such kind',
    async (days) => {
      expect((await put(days)).status).toBe(422);
      expect((await of('events'))?.days).toBe(30);
    },
  );

  it('goes when it is older, of that account alone, and the page says when and how much', async () => {
    const { db, now } = world.deps;
    const row = { type: 'a', receivedAt: now() };
    await db.insert(events).values([
      { ...row, installId, eventId: 'mine' },
      { ...row, installId: neighbourId, eventId: 'theirs' },
    ]);
    const kept = async () => (await db.select().from(events)).map(({ eventId }) => eventId);
    await tidyUp(20);
    expect(await kept()).toEqual(expect.arrayContaining(['mine', 'theirs']));
    const before = (await kept()).length;
    const asked = now();
    const answer = await put({ events: 10 });
    expect(answer.status).toBe(200);
    expect(await kept()).toEqual(['theirs']);
    const told = await of('events');
    expect(told).toMatchObject({ days: 10, removed: before - 1, removedInAll: before - 1 });
    expect(Date.parse(told?.appliedAt ?? '')).toBeGreaterThanOrEqual(asked.getTime());
    await tidyUp(11);
    expect(await kept()).toEqual([]);
    expect(await of('events')).toMatchObject({ removed: 0, removedInAll: before - 1 });
  });

  it('of briefs are those of tickets nobody works on, and who opens one gets a new one', async () => {
    const { db } = world.deps;
    const kept = async () => (await db.select().from(briefs)).map(({ ticketId }) => ticketId);
    expect((await kept()).sort()).toEqual([String(open.id), String(solved.id)].sort());
    await put({ briefs: 30 });
    expect(await kept()).toEqual([String(open.id)]);
    expect(await of('briefs')).toMatchObject({ removed: 1 });
    // What was too old to be kept is not made again because of a switch.
    const switches = [
      ...[{ on: false }, { on: true }],
      ...[{ useInternalNotes: false }, { useInternalNotes: true }],
    ];
    for (const change of switches) {
      await changeBriefSettings(world.deps, installId, change);
      if (change.on === false) expect(await countMissed(db, installId)).toBe(0);
      await world.work();
      expect([change, await kept()]).toEqual([change, [String(open.id)]]);
    }
    await askForBrief(world, solved.id);
    await world.work();
    expect(await (await askForBrief(world, solved.id)).json()).toMatchObject({ state: 'ready' });
  });

  it('goes by the age of each kind', async () => {
    const { db, now } = world.deps;
    const [ticketId, moment] = [String(open.id), now()];
    await db.insert(looks).values({
      ...{ installId, ticketId, agentId: '7', visit: crypto.randomUUID(), at: moment, entries: 1 },
    });
    await db.insert(feedback).values({
      ...{ installId, ticketId, version: 1, agentId: '7', thumb: 'up', reasons: [], at: moment },
    });
    await db.insert(modelCalls).values({
      ...{ id: crypto.randomUUID(), installId, at: moment, feature: 'brief', ticketId },
      ...{ provider: 'a', model: 'b', prompt: 'brief', promptVersion: 1, guidanceVersion: 0 },
      ...{ outcome: 'answered', tokensIn: 1, tokensOut: 1, cost: 0, tookMs: 1, masked: {} },
    });
    const counts = async () => ({
      looks: (await db.select().from(looks)).length,
      feedback: (await db.select().from(feedback)).length,
      calls: (await db.select().from(modelCalls)).length,
    });
    await tidyUp(179);
    expect(await counts()).toEqual({ looks: 1, feedback: 1, calls: 1 });
    await tidyUp(2);
    expect(await counts()).toEqual({ looks: 0, feedback: 1, calls: 1 });
    await tidyUp(185);
    expect(await counts()).toEqual({ looks: 0, feedback: 1, calls: 0 });
    await tidyUp(365);
    expect(await counts()).toEqual({ looks: 0, feedback: 0, calls: 0 });
  });

  it('is noted in the activity log, which is kept for a while, too', async () => {
    const log = async () =>
      activityPage.parse(
        await (await world.person.request(`${backendUrl}/api/console/activity`)).json(),
      ).lines;
    expect((await log()).map(({ what }) => what)).toContain(
      'changed how long things are kept: webhooks received: 10 days',
    );
    const { db } = world.deps;
    await put({ activity: 180 });
    const own = (await db.select().from(activities)).filter((row) => row.installId === installId);
    expect(own.map(({ action }) => action)).toEqual(['retention-changed']);
  });

  it('of no account goes as late as an account’s usually would', async () => {
    const { db, now } = world.deps;
    const ofNone = () =>
      db.select({ at: activities.at }).from(activities).where(isNull(activities.installId));
    const kept = await ofNone();
    const before = new Date(now().getTime() - retentionRules.activity.usual * dayMs);
    const [old, young] = [-1, dayMs].map((ms) => new Date(before.getTime() + ms));
    for (const at of [old, young])
      await noteActivity(db, { at: at ?? now(), action: 'person-invited', value: 'lee@a.example' });
    await tidyUp(0);
    const left = (await ofNone()).map((row) => row.at.getTime());
    expect(left).toContain(young?.getTime());
    expect(left).not.toContain(old?.getTime());
    expect(left).toEqual(expect.arrayContaining(kept.map((row) => row.at.getTime())));
  });
});
