import { count } from 'drizzle-orm';
import { feedback } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { recommendationFeedback } from '../db/recommendations-schema.ts';
import { replyFeedback } from '../db/replies-schema.ts';
import { within, type Whose } from './of-group.ts';
import { dayIn, type Tally } from './tally.ts';

const kinds = [
  [feedback, 'briefsUp', 'briefsDown'],
  [recommendationFeedback, 'findsUp', 'findsDown'],
  [replyFeedback, 'repliesUp', 'repliesDown'],
] as const;

/** What agents thought, by the day on which they last said so. */
export async function tallyThumbs(db: Db, whose: Whose, since: Date): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const [table, up, down] of kinds) {
    const given = await db
      .select({ day: dayIn(table.at), thumb: table.thumb, n: count() })
      .from(table)
      .where(within(db, whose, since, table))
      .groupBy(dayIn(table.at), table.thumb);
    tallies.push(
      ...given.map(({ day, thumb, n }) => ({ day, figure: thumb === 'up' ? up : down, n })),
    );
  }
  return tallies;
}
