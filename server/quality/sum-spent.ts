import { and, eq, gte, sql, sum } from 'drizzle-orm';
import type { QualityDay } from '../contract/quality.ts';
import type { Db } from '../db/connect.ts';
import { modelUsage } from '../db/models-schema.ts';

type Spent = Pick<QualityDay, 'day' | 'tokens' | 'cost' | 'modelMs'>;

/** What models took and cost an account, by day: it is known of features, not of tickets, so not of groups. */
export async function sumSpent(db: Db, installId: string, since: string): Promise<Spent[]> {
  const spent = await db
    .select({
      day: modelUsage.day,
      tokens: sum(sql`${modelUsage.tokensIn} + ${modelUsage.tokensOut}`).mapWith(Number),
      cost: sum(modelUsage.cost).mapWith(Number),
      calls: sum(modelUsage.calls).mapWith(Number),
      tookMs: sum(modelUsage.tookMs).mapWith(Number),
    })
    .from(modelUsage)
    .where(and(eq(modelUsage.installId, installId), gte(modelUsage.day, since)))
    .groupBy(modelUsage.day);
  return spent.map(({ day, tokens, cost, calls, tookMs }) => ({
    ...{ day, tokens, cost },
    ...(calls > 0 && { modelMs: Math.round(tookMs / calls) }),
  }));
}
