import { and, count, inArray } from 'drizzle-orm';
import type { ActivityAction } from '../contract/activity.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { within, type Whose } from './of-group.ts';
import { dayIn, type Figure, type Tally } from './tally.ts';

const figureOfAction: Partial<Record<ActivityAction, Figure>> = {
  'topic-written': 'topicsSet',
  'topic-applied': 'topicsApplied',
  'topic-undone': 'topicsUndone',
};

/** What the activity log tells of topics, by day. */
export async function tallyDeeds(db: Db, whose: Whose, since: Date): Promise<Tally[]> {
  const done = await db
    .select({ day: dayIn(activities.at), action: activities.action, n: count() })
    .from(activities)
    .where(
      and(
        within(db, whose, since, activities),
        inArray(activities.action, Object.keys(figureOfAction) as ActivityAction[]),
      ),
    )
    .groupBy(dayIn(activities.at), activities.action);
  return done.flatMap(({ day, action, n }) => {
    const figure = figureOfAction[action];
    return figure ? [{ day, figure, n }] : [];
  });
}
