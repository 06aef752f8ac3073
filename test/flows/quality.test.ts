import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartFigures } from '../../server/contract/quality-charts.ts';
import { qualityDay, qualityView, type QualityDay } from '../../server/contract/quality.ts';
import { feedback, looks } from '../../server/db/agents-schema.ts';
import { pastTickets } from '../../server/db/history-schema.ts';
import { recommendationFeedback } from '../../server/db/recommendations-schema.ts';
import { briefs } from '../../server/db/schema.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { viewDisliked } from '../support/quality.ts';
import { textWithMark } from '../support/text-with-mark.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf, newestEntryId, postToWidget, tokenOf } from '../support/widget.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

let world: World;
let installId: string;
let otherId: string;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  installId = (await world.connect()).id;
  otherId = (await world.connect(world.addAccount('globex'))).id;
});
afterAll(() => world.close());

const at = (id: string) => `${backendUrl}/api/console/installs/${id}/quality`;
const view = async (id = installId) =>
  qualityView.parse(await (await world.person.request(at(id))).json());
const sum = (
  days: QualityDay[],
  figure: Exclude<keyof QualityDay, 'day' | 'answeredP95Ms' | 'modelMs'>,
) => days.reduce((all, day) => all + day[figure], 0);

async function open(agent: string): Promise<Ticket> {
  const ticket = openTicket(world.account, 'The kettle leaks.', 'Kettle');
  await world.account.sandbox.settle();
  await briefOf(world, ticket.id);
  await lookAgain(ticket, agent);
  return ticket;
}

async function lookAgain(ticket: Ticket, agent: string): Promise<void> {
  const token = await tokenOf(world, world.account, { agent });
  await askForBrief(world, ticket.id, { token, visit: crypto.randomUUID() });
}

/** Once sessions have ended. */
async function signInAgain(): Promise<void> {
  await world.person.post(`${backendUrl}/api/console/sign-in`, {
    ...{ email: 'ada@example.com', password: 'correct horse battery staple' },
  });
}

function aPastTicket({ id }: Ticket, groupId: string): typeof pastTickets.$inferInsert {
  const now = world.deps.now();
  return {
    ...{ installId, ticketId: String(id), groupId, generatedAt: Math.floor(now.getTime() / 1000) },
    ...{ createdAt: now, updatedAt: now, status: 'open', tags: [], customFields: {} },
    ...{ isMessaging: false, isMerged: false },
  };
}

async function thumb(ticket: Ticket, agent: string, given: 'up' | 'down'): Promise<void> {
  await postToWidget(
    world,
    `/widget/tickets/${ticket.id}/feedback`,
    {
      proof: { newestEntryId: newestEntryId(world.account, ticket.id) },
      ...{ version: 1, thumb: given, reasons: [] },
    },
    { token: await tokenOf(world, world.account, { agent }) },
  );
}

describe('quality and use', () => {
  it('count what agents opened and thought, on its day, beside days on which nothing happened', async () => {
    const first = await open('21');
    const second = await open('22');
    // A sidebar that stays open asks again and again.
    await lookAgain(first, '21');
    await lookAgain(second, '22');
    await thumb(first, '21', 'down');
    await thumb(first, '22', 'down');
    await thumb(second, '22', 'up');
    const { days, disliked } = await view();
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toMatchObject({
      day: world.deps.now().toISOString().slice(0, 10),
      ...{ opened: 2, briefed: 2, briefsUp: 1, briefsDown: 2, shownByModel: 0 },
    });
    // Each ticket to whoever saw it be made, and to another agent.
    expect(days.at(-1)?.shownBasic).toBe(4);
    expect(days.at(-1)?.answeredP95Ms).toBeGreaterThan(0);
    expect(days.at(-2)?.answeredP95Ms).toBeUndefined();
    expect(sum(days.slice(0, -1), 'opened')).toBe(0);
    expect(disliked).toMatchObject([{ kind: 'brief', ticketId: String(first.id), down: 2, up: 0 }]);
    expect(disliked[0]).not.toHaveProperty('xray');
  });

  it('tell how a brief was made without a model, by the ids it rests on and not by words', async () => {
    const [{ key, ticketId } = { key: '', ticketId: '' }] = (await view()).disliked;
    const how = await viewDisliked(world, installId, key);
    const comment = newestEntryId(world.account, Number(ticketId));
    expect(how).toMatchObject({
      ...{ kind: 'brief', ticketId, down: 2, up: 0, reasons: [], calls: [] },
      brief: {
        ...{ rule: expect.stringMatching(/^basic-\d+$/) as string, entries: 1, notesNotUsed: 0 },
        parts: expect.arrayContaining([{ part: 'issue', entryIds: [comment] }]) as unknown[],
      },
    });
    expect(how).not.toHaveProperty('madeWith');
    expect(JSON.stringify(how)).not.toMatch(/kettle|leak/i);
    // Gone on since: it is told of what the thumbs were for.
    await world.deps.db.delete(briefs).where(eq(briefs.ticketId, ticketId));
    expect(await viewDisliked(world, installId, key)).toEqual(how);
    for (const other of [`brief-${ticketId}-2`, `brief-${Number(ticketId) + 1}-1`, 'brief', '7']) {
      await expect(viewDisliked(world, installId, other)).rejects.toThrow('not_found');
    }
    await expect(viewDisliked(world, otherId, key)).rejects.toThrow('not_found');
  });

  it('say of thumbs from before calls were noted that it is not known', async () => {
    const at = world.deps.now();
    const old = { installId, ticketId: '8', version: 3, agentId: '1', reasons: [], at };
    const madeWith = 'brief@1 brief-part@1 brief-merge@1';
    await world.deps.db.insert(feedback).values({ ...old, thumb: 'down', madeWith });
    const line = (await view()).disliked.find(({ ticketId }) => ticketId === '8');
    expect(line).toMatchObject({ key: 'brief-8-3', xray: 'unknown' });
    const how = await viewDisliked(world, installId, line?.key);
    expect(how).toEqual({ ...line, madeWith, reasons: [], calls: [] });
    await world.deps.db.delete(feedback).where(eq(feedback.ticketId, '8'));
  });

  it('put the worst first, whatever it is, and forget what is older than a month', async () => {
    const given = (foundId: string, agentId: string) => ({
      ...{ installId, ticketId: '7', version: 1, agentId, kind: 'article' as const, foundId },
      ...{ locale: 'en', thumb: 'down' as const, at: world.deps.now() },
    });
    await world.deps.db
      .insert(recommendationFeedback)
      .values([given('90', '1'), given('90', '2'), given('90', '3'), given('91', '1')]);
    const { days, disliked } = await view();
    expect(sum(days, 'findsDown')).toBe(4);
    expect(disliked.map(({ kind, down }) => [kind, down])).toEqual([
      ['recommendation', 3],
      ['brief', 2],
      ['recommendation', 1],
    ]);
    expect(disliked[0]?.found).toEqual({ kind: 'article', id: '90' });
    world.account.sandbox.clock.advance(31 * 24 * 3600_000);
    await signInAgain();
    const later = await view();
    expect(later.disliked).toEqual([]);
    expect(sum(later.days, 'opened')).toBe(0);
  });

  it('count a ticket on each day on which it was opened and briefed, once, whatever becomes of it', async () => {
    const ticket = await open('41');
    await lookAgain(ticket, '41');
    await lookAgain(ticket, '42');
    world.account.sandbox.clock.advance(24 * 3600_000);
    await signInAgain();
    addComment(world.account.sandbox, ticket.id, {
      ...{ authorId: world.account.agent.id, public: true },
      body: 'A new kettle is on its way to you.',
    });
    await world.account.sandbox.settle();
    await briefOf(world, ticket.id);
    await lookAgain(ticket, '41');
    const ofTwoDays = async () =>
      (await view()).days.slice(-2).map(({ opened, briefed }) => [opened, briefed]);
    expect(await ofTwoDays()).toEqual([
      [1, 1],
      [1, 1],
    ]);
    await world.deps.db.delete(looks).where(eq(looks.installId, installId));
    await world.deps.db.delete(briefs).where(eq(briefs.installId, installId));
    expect(await ofTwoDays()).toEqual([
      [1, 1],
      [1, 1],
    ]);
    world.account.sandbox.clock.advance(24 * 3600_000);
    await signInAgain();
  });

  it('count of one group what happened to its tickets', async () => {
    const [first, second] = [await open('31'), await open('32')];
    await world.deps.db
      .insert(pastTickets)
      .values([aPastTicket(first, '501'), aPastTicket(second, '502')]);
    await thumb(first, '31', 'up');
    await askForBrief(world, second.id, { token: await tokenOf(world, world.account) });
    const only = async (group: string) =>
      qualityView.parse(
        await (await world.person.request(`${at(installId)}?group=${group}`)).json(),
      ).days;
    const [one, other] = [await only('501'), await only('502')];
    expect([sum(one, 'opened'), sum(one, 'briefsUp')]).toEqual([1, 1]);
    expect([sum(other, 'opened'), sum(other, 'briefsUp')]).toEqual([1, 0]);
    expect(sum(other, 'shownBasic')).toBeGreaterThan(0);
    expect(sum(await only('503'), 'opened')).toBe(0);
    expect((await world.person.request(`${at(installId)}?group=x'`)).status).toBe(422);
  });

  it('say nothing of another account', async () => {
    const { days, disliked } = await view(otherId);
    expect(disliked).toEqual([]);
    expect(sum(days, 'opened') + sum(days, 'briefsDown') + sum(days, 'findsDown')).toBe(0);
  });

  it('can be taken along as a file, a line for each day of a year', async () => {
    const file = await world.person.request(`${at(installId)}/days.csv`);
    const [head, ...lines] = (await textWithMark(file)).trimEnd().split('\r\n');
    expect(head).toMatch(/^day,opened,briefed,briefsUp,briefsDown,/);
    // All that charts and the table show is in it, too.
    expect(head?.split(',')).toEqual(qualityDay.keyof().options);
    for (const line of lines)
      expect(line.split(',')).toHaveLength(qualityDay.keyof().options.length);
    expect(lines).toHaveLength(365);
    expect(lines.some((line) => /^\d{4}-\d\d-\d\d,2,2,1,2,/.test(line))).toBe(true);
  });

  it.each(Object.entries(chartFigures))(
    'of the chart %s can be taken along by themselves, by the same days',
    async (chart, figures) => {
      const whole = await rowsOf('/days.csv');
      const alone = await rowsOf(`/days.csv?chart=${chart}`);
      expect(alone).toEqual(whole.map((row) => pick(row, ['day', ...figures])));
      expect(alone).toHaveLength(365);
    },
  );

  it('of a group are without what is known of the whole account only, and of no chart there is not', async () => {
    const [row] = await rowsOf('/days.csv?group=501');
    expect(Object.keys(row ?? {})).toEqual(
      qualityDay.keyof().options.filter((name) => !['tokens', 'cost', 'modelMs'].includes(name)),
    );
    const [shown] = await rowsOf('/days.csv?group=501&chart=shown');
    expect(Object.keys(shown ?? {})).toEqual(['day', 'shownByModel', 'shownBasic']);
    for (const query of ['chart=tokens&group=501', 'chart=other', 'chart=', "group=x'"]) {
      const refused = await world.person.request(`${at(installId)}/days.csv?${query}`);
      expect([query, refused.status]).toEqual([query, 422]);
    }
  });
});

/** The lines of a file for spreadsheets by the names of its columns. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const file = await world.person.request(`${at(installId)}${path}`);
  const [head = '', ...lines] = (await textWithMark(file)).trimEnd().split('\r\n');
  const names = head.replace(/^\uFEFF/, '').split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

const pick = (row: Record<string, string>, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? '']));
