import { and, count, countDistinct, eq, gte, sql, sum, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { activities } from '../db/activity-schema.ts';
import type { ActivityAction } from '../contract/activity.ts';
import { feedback, looks } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { modelUsage } from '../db/models-schema.ts';
import { recommendationFeedback } from '../db/recommendations-schema.ts';
import { replyFeedback } from '../db/replies-schema.ts';
import { briefs } from '../db/schema.ts';
import { dayOf } from '../calls/day-of.ts';
import type { QualityDay } from '../contract/quality.ts';
import { answeredWithin } from '../use/answered-within.ts';
import { readUses } from '../use/read-uses.ts';
import type { UseKind } from '../use/use-kinds.ts';
import { ofGroup, type Whose } from './of-group.ts';

const dayMs = 24 * 3600_000;
/** What is added up; the rest is worked out of a day's counts. */
type Figure = Exclude<keyof QualityDay, 'day' | 'answeredP95Ms' | 'modelMs'>;

const nothing: Record<Figure, number> = {
  ...{ opened: 0, briefed: 0, briefsUp: 0, briefsDown: 0, shownBasic: 0, shownByModel: 0 },
  ...{ findsShown: 0, findsUsed: 0, findsUp: 0, findsDown: 0 },
  ...{ repliesShown: 0, repliesUsed: 0, repliesUp: 0, repliesDown: 0 },
  ...{ topicsSet: 0, topicsApplied: 0, topicsUndone: 0, tokens: 0, cost: 0 },
};

/** A table whose rows are about tickets of accounts. */
type OfTickets = Record<'installId' | 'ticketId', PgColumn>;

const figureOfAction: Partial<Record<ActivityAction, Figure>> = {
  'topic-written': 'topicsSet',
  'topic-applied': 'topicsApplied',
  'topic-undone': 'topicsUndone',
};

const figureOfUse: Partial<Record<UseKind, Figure>> = {
  'brief-basic': 'shownBasic',
  'brief-by-model': 'shownByModel',
  'recommendations-shown': 'findsShown',
  'recommendations-used': 'findsUsed',
  'replies-shown': 'repliesShown',
  'replies-used': 'repliesUsed',
};

/**
 * What was done and thought in an account, by day (UTC), oldest first; a day on which nothing happened is there, too.
 *
 * @param days how many, today among them
 */
export async function countDays(
  db: Db,
  whose: Whose,
  { now, days }: { now: Date; days: number },
): Promise<QualityDay[]> {
  const { installId } = whose;
  const names = Array.from({ length: days }, (_, back) =>
    dayOf(new Date(now.getTime() - (days - 1 - back) * dayMs)),
  );
  const first = names[0] ?? dayOf(now);
  const since = new Date(`${first}T00:00:00Z`);
  const byDay = new Map<string, QualityDay>(names.map((day) => [day, { day, ...nothing }]));
  const add = (day: string, figure: Figure | undefined, n: number) => {
    const known = byDay.get(day);
    if (known && figure) known[figure] += n;
  };
  const within = (table: OfTickets, at: PgColumn): SQL | undefined =>
    and(eq(table.installId, installId), gte(at, since), ofGroup(db, whose, table.ticketId));
  const opened = await db
    .select({ day: dayIn(looks.at), n: countDistinct(looks.ticketId) })
    .from(looks)
    .where(within(looks, looks.at))
    .groupBy(dayIn(looks.at));
  for (const { day, n } of opened) add(day, 'opened', n);
  const briefed = await db
    .select({ day: dayIn(briefs.madeAt), n: count() })
    .from(briefs)
    .where(within(briefs, briefs.madeAt))
    .groupBy(dayIn(briefs.madeAt));
  for (const { day, n } of briefed) add(day, 'briefed', n);
  const thumbs = [
    [feedback, 'briefsUp', 'briefsDown'],
    [recommendationFeedback, 'findsUp', 'findsDown'],
    [replyFeedback, 'repliesUp', 'repliesDown'],
  ] as const;
  for (const [table, up, down] of thumbs) {
    const given = await db
      .select({ day: dayIn(table.at), thumb: table.thumb, n: count() })
      .from(table)
      .where(within(table, table.at))
      .groupBy(dayIn(table.at), table.thumb);
    for (const { day, thumb, n } of given) add(day, thumb === 'up' ? up : down, n);
  }
  const done = await db
    .select({ day: dayIn(activities.at), action: activities.action, n: count() })
    .from(activities)
    .where(within(activities, activities.at))
    .groupBy(dayIn(activities.at), activities.action);
  for (const { day, action, n } of done) add(day, figureOfAction[action], n);
  for (const [day, uses] of await readUses(db, whose, first)) {
    for (const [kind, n] of Object.entries(uses)) add(day, figureOfUse[kind as UseKind], n);
    const known = byDay.get(day);
    if (known) known.answeredP95Ms = answeredWithin(uses, 0.95);
  }
  // What models cost is known of features, not of tickets.
  if (whose.groupId === undefined) await addModels(db, installId, first, byDay);
  return [...byDay.values()];
}

async function addModels(
  db: Db,
  installId: string,
  first: string,
  byDay: Map<string, QualityDay>,
): Promise<void> {
  const spent = await db
    .select({
      day: modelUsage.day,
      tokens: sum(sql`${modelUsage.tokensIn} + ${modelUsage.tokensOut}`).mapWith(Number),
      cost: sum(modelUsage.cost).mapWith(Number),
      calls: sum(modelUsage.calls).mapWith(Number),
      tookMs: sum(modelUsage.tookMs).mapWith(Number),
    })
    .from(modelUsage)
    .where(and(eq(modelUsage.installId, installId), gte(modelUsage.day, first)))
    .groupBy(modelUsage.day);
  for (const { day, tokens, cost, calls, tookMs } of spent) {
    const known = byDay.get(day);
    if (!known) continue;
    Object.assign(known, { tokens, cost });
    if (calls > 0) known.modelMs = Math.round(tookMs / calls);
  }
}

function dayIn(column: PgColumn): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`;
}
