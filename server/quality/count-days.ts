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

const dayMs = 24 * 3600_000;
type Figure = Exclude<keyof QualityDay, 'day'>;

const nothing: Omit<QualityDay, 'day'> = {
  ...{ opened: 0, briefed: 0, briefsUp: 0, briefsDown: 0, findsUp: 0, findsDown: 0 },
  ...{ repliesUp: 0, repliesDown: 0, topicsSet: 0, topicsApplied: 0, topicsUndone: 0 },
  ...{ tokens: 0, cost: 0 },
};

const figureOfAction: Partial<Record<ActivityAction, Figure>> = {
  'topic-written': 'topicsSet',
  'topic-applied': 'topicsApplied',
  'topic-undone': 'topicsUndone',
};

/**
 * What was done and thought in an account, by day (UTC), oldest first; a day on which nothing happened is there, too.
 *
 * @param days how many, today among them
 */
export async function countDays(
  db: Db,
  installId: string,
  { now, days }: { now: Date; days: number },
): Promise<QualityDay[]> {
  const names = Array.from({ length: days }, (_, back) =>
    dayOf(new Date(now.getTime() - (days - 1 - back) * dayMs)),
  );
  const since = new Date(`${names[0]}T00:00:00Z`);
  const byDay = new Map(names.map((day) => [day, { day, ...nothing }]));
  const add = (rows: { day: string; figure: Figure; n: number }[]) => {
    for (const { day, figure, n } of rows) {
      const known = byDay.get(day);
      if (known) known[figure] += n;
    }
  };
  add(
    (
      await db
        .select({ day: dayIn(looks.at), n: countDistinct(looks.ticketId) })
        .from(looks)
        .where(and(eq(looks.installId, installId), gte(looks.at, since)))
        .groupBy(dayIn(looks.at))
    ).map((row) => ({ ...row, figure: 'opened' })),
  );
  add(
    (
      await db
        .select({ day: dayIn(briefs.madeAt), n: count() })
        .from(briefs)
        .where(and(eq(briefs.installId, installId), gte(briefs.madeAt, since)))
        .groupBy(dayIn(briefs.madeAt))
    ).map((row) => ({ ...row, figure: 'briefed' })),
  );
  const thumbs = [
    [feedback, 'briefsUp', 'briefsDown'],
    [recommendationFeedback, 'findsUp', 'findsDown'],
    [replyFeedback, 'repliesUp', 'repliesDown'],
  ] as const;
  for (const [table, up, down] of thumbs) {
    const rows = await db
      .select({ day: dayIn(table.at), thumb: table.thumb, n: count() })
      .from(table)
      .where(and(eq(table.installId, installId), gte(table.at, since)))
      .groupBy(dayIn(table.at), table.thumb);
    add(rows.map(({ day, thumb, n }) => ({ day, n, figure: thumb === 'up' ? up : down })));
  }
  const done = await db
    .select({ day: dayIn(activities.at), action: activities.action, n: count() })
    .from(activities)
    .where(and(eq(activities.installId, installId), gte(activities.at, since)))
    .groupBy(dayIn(activities.at), activities.action);
  add(
    done.flatMap(({ day, action, n }) => {
      const figure = figureOfAction[action];
      return figure ? [{ day, n, figure }] : [];
    }),
  );
  const spent = await db
    .select({
      day: modelUsage.day,
      tokens: sum(sql`${modelUsage.tokensIn} + ${modelUsage.tokensOut}`).mapWith(Number),
      cost: sum(modelUsage.cost).mapWith(Number),
    })
    .from(modelUsage)
    .where(and(eq(modelUsage.installId, installId), gte(modelUsage.day, dayOf(since))))
    .groupBy(modelUsage.day);
  for (const { day, tokens, cost } of spent) {
    add([
      { day, figure: 'tokens', n: tokens },
      { day, figure: 'cost', n: cost },
    ]);
  }
  return [...byDay.values()];
}

function dayIn(column: PgColumn): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`;
}
