import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { fillHistory, type HistoryOptions } from '../sandbox/history/fill-history.ts';
import { accountTruth, type TrueComment } from '../sandbox/truth/account-truth.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { coreAccount, START } from './core-account.ts';

const MINUTE = 60_000;

function filled(over: Partial<HistoryOptions> = {}) {
  const sandbox = createSandbox({ startAt: START });
  addBrand(sandbox, { name: 'Second', subdomain: 'acme-second' });
  const fates = fillHistory(sandbox, { tickets: 2000, updates: 12_000, seed: 5, ...over });
  return { sandbox, fates, tickets: [...sandbox.account.tickets.values()] };
}

/** Everything but the ids that are counted on from whatever the account had before. */
const outline = ({ account }: Sandbox) =>
  JSON.stringify([...account.tickets.values(), ...account.users.values()]);

describe('a generated history', () => {
  it('of 20,000 tickets and 120,000 updates stands within seconds and in modest memory', () => {
    const began = performance.now();
    const heap = process.memoryUsage().heapUsed;
    const { tickets, fates } = filled({ tickets: 20_000, updates: 120_000 });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(400e6);
    expect(tickets).toHaveLength(20_000);
    expect(tickets.flatMap(({ audits }) => audits)).toHaveLength(120_000);
    const threePercent = [fates.deleted, fates.merged, fates.redacted].flat();
    expect(new Set(threePercent).size).toBe(600);
  });

  it('is the same for the same seed, and another for another', () => {
    const small = { tickets: 300, updates: 1500, longThread: 40 };
    const first = outline(filled(small).sandbox);
    expect(outline(filled(small).sandbox)).toBe(first);
    expect(outline(filled({ ...small, seed: 6 }).sandbox)).not.toBe(first);
  });

  it.each([
    { tickets: 40, updates: 300, longThread: 200 },
    { tickets: 500, updates: 801, longThread: 250 },
    { tickets: 1000, updates: 9999 },
  ])('has exactly the updates asked for: %j', (options) => {
    const { tickets } = filled(options);
    expect(tickets).toHaveLength(options.tickets);
    expect(tickets.flatMap(({ audits }) => audits)).toHaveLength(options.updates);
  });

  it('refuses fewer updates than its tickets need', () => {
    expect(() => filled({ tickets: 100, updates: 120 })).toThrow(RangeError);
  });

  it('holds every fate, and one thread of 250 comments', () => {
    const { sandbox, fates } = filled();
    const of = (ids: number[]) => ids.map((id) => sandbox.account.tickets.get(id)!);
    expect(of(fates.long).map(({ comments }) => comments.length)).toEqual([250]);
    expect(new Set(of(fates.deleted).map(({ life }) => life))).toEqual(new Set(['deleted']));
    expect(new Set(of(fates.spam).map(({ life }) => life))).toEqual(new Set(['spam']));
    for (const ticket of of(fates.merged)) {
      expect(ticket).toMatchObject({ status: 'closed', mergedInto: expect.any(Number) });
      const target = sandbox.account.tickets.get(ticket.mergedInto ?? 0);
      expect(
        target?.comments.some(({ plainBody }) => plainBody.includes(`#${ticket.id} was`)),
      ).toBe(true);
    }
    for (const { comments } of of(fates.redacted)) {
      expect(comments.filter(({ redacted }) => redacted)).toHaveLength(1);
      expect(comments.find(({ redacted }) => redacted)?.plainBody).toContain('▇');
    }
    for (const ticket of of(fates.messaging)) {
      expect(ticket.conversationLog.length).toBeGreaterThan(2);
      expect(ticket.comments.slice(1).every((comment) => !comment.public)).toBe(true);
    }
    expect(of(fates['AI agent']).every(({ supportType }) => supportType === 'ai_agent')).toBe(true);
    expect(JSON.stringify(of(fates.scrubbed))).not.toMatch(/plainBody/);
    expect(of(fates.ordinary).some(({ comments }) => comments.some((one) => !one.public))).toBe(
      true,
    );
    expect(new Set(of(fates.ordinary).map(({ brandId }) => brandId)).size).toBe(2);
  });

  it('keeps each ticket in the order of time and none of it in the future', () => {
    for (const { audits, comments, conversationLog, updatedAt, generatedAt } of filled().tickets) {
      for (const rows of [audits, comments, conversationLog]) {
        const times = rows.map(({ createdAt }) => createdAt);
        expect(times).toEqual(times.toSorted());
        expect(times.every((at) => at <= updatedAt)).toBe(true);
      }
      expect(generatedAt >= updatedAt).toBe(true);
      expect(Date.parse(generatedAt)).toBeLessThanOrEqual(START);
    }
  });

  it('gives each comment and message a word of its own, and leaves no gap unfilled', () => {
    const { tickets } = filled({ tickets: 400, updates: 2400 });
    const texts = tickets
      .filter(({ mergedInto }) => mergedInto === null)
      .flatMap(({ comments, conversationLog }) => [
        ...comments.map(({ plainBody }) => plainBody).filter((text) => !text.includes('merged')),
        ...conversationLog.map(({ text }) => text),
      ]);
    expect(texts.filter((text) => /\{\w+\}|undefined/.test(text))).toEqual([]);
    const words = texts.flatMap((text) => /([a-z]{8})(?:\.|\))$/.exec(text)?.[1] ?? []);
    expect(words.length).toBeGreaterThan(1500);
    expect(new Set(words).size).toBe(words.length);
  });

  it('hangs a file of text on one in a hundred comments, with a word that is nowhere else', () => {
    const comments = filled().tickets.flatMap((ticket) => ticket.comments);
    const texts = comments.flatMap(({ attachments }) =>
      attachments.flatMap(({ content }) => content ?? []),
    );
    expect(texts.length / comments.length).toBeGreaterThan(0.007);
    expect(texts.length / comments.length).toBeLessThan(0.013);
    const words = texts.map((text) => /\b[a-z]{8}\b(?=\.?\n)/.exec(text)?.[0] ?? '');
    expect(words).not.toContain('');
    expect(new Set(words).size).toBe(texts.length);
    const said = comments.map(({ plainBody }) => plainBody).join('\n');
    expect(words.filter((word) => said.includes(word))).toEqual([]);
  });
});

describe("the account's truth", () => {
  it('holds what can still be opened, says what is gone, and follows every change', () => {
    const { sandbox, fates } = filled();
    const { ownerId } = sandbox.account;
    const before = accountTruth(sandbox);
    const [id] = fates.ordinary;
    const [other] = fates.ordinary.slice(-1);
    expect(before.tickets.size + before.gone.size + fates['AI agent'].length).toBe(2000);
    expect([...before.gone.keys()].sort()).toEqual(
      [fates.deleted, fates.spam, fates.scrubbed].flat().sort(),
    );
    expect(before.untold.size).toBe(
      [fates.messaging, fates.redacted, fates['made private']].flat().length,
    );
    const first = before.tickets.get(other!)?.comments[0];
    redactComment(sandbox, other!, Number(first?.id), ownerId);
    deleteTicket(sandbox, id!, ownerId);
    const after = accountTruth(sandbox);
    expect([after.tickets.has(id!), after.gone.get(id!)]).toEqual([false, 'deleted']);
    expect(after.untold.get(other!)).toEqual(new Set(['redacted']));
    expect(after.tickets.get(other!)?.comments[0]).toMatchObject({ redacted: true, id: first?.id });
    expect(accountTruth(sandbox, ['agent', 'ai_agent']).tickets.size).toBe(
      after.tickets.size + fates['AI agent'].length,
    );
  });

  it('is what the exports tell, with a read of its own for each ticket they cannot tell', async () => {
    const account = coreAccount({ requestsPerMinute: 100_000 });
    const { sandbox } = account;
    fillHistory(sandbox, { tickets: 2500, updates: 12_000, seed: 3 });
    const read = await readAll(account);
    const truth = accountTruth(sandbox);
    expect([...read.tickets.keys()].sort()).toEqual([...truth.tickets.keys()].sort());
    let untold = 0;
    for (const [id, { comments }] of truth.tickets) {
      if (truth.untold.has(id)) {
        untold += 1;
        continue;
      }
      expect(read.comments.get(id)).toEqual(comments.map(told));
    }
    expect(untold).toBe(truth.untold.size);
    expect(read.calls).toBeLessThanOrEqual(4 + 13);
  });
});

const told = ({ id, public: isPublic, text, createdAt }: TrueComment) => ({
  id,
  public: isPublic,
  text,
  createdAt,
});

/** The simplest reader there is, to hold truth and exports against each other. */
async function readAll({ sandbox, get }: ReturnType<typeof coreAccount>) {
  const tickets = new Map<number, unknown>();
  const comments = new Map<number, ReturnType<typeof told>[]>();
  const seen = new Set<number>();
  let calls = 0;
  const page = async (path: string) => {
    calls += 1;
    sandbox.clock.advance(MINUTE / 8);
    return get(path);
  };
  let cursor = 'start_time=0';
  for (let more = true; more;) {
    const answer = await page(`/incremental/tickets/cursor?${cursor}`);
    for (const ticket of answer.tickets) {
      if (ticket.status !== 'deleted') tickets.set(ticket.id, ticket);
    }
    cursor = `cursor=${answer.after_cursor}`;
    more = !answer.end_of_stream;
  }
  let start = 0;
  for (let more = true; more;) {
    const answer = await page(
      `/incremental/ticket_events?include=comment_events&start_time=${start}`,
    );
    for (const event of answer.ticket_events) {
      for (const child of event.child_events) {
        if (!('plain_body' in child) || seen.has(child.id)) continue;
        seen.add(child.id);
        const list = comments.get(event.ticket_id) ?? [];
        comments.set(event.ticket_id, list);
        list.push({
          id: String(child.id),
          public: child.public,
          text: child.plain_body,
          createdAt: child.created_at,
        });
      }
    }
    start = answer.end_time;
    more = !answer.end_of_stream;
  }
  return { tickets, comments, calls };
}
