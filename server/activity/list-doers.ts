import { and, asc, desc, eq, isNotNull, isNull, max } from 'drizzle-orm';
import type { ActivityPage } from '../contract/activity.ts';
import { pastUsers } from '../db/account-schema.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import { within, type ActivityScope } from './list-activity.ts';

/** Of a large account not every agent is a choice; those who did something last are. */
const mostAgents = 500;

/**
 * Everybody who did something that may be seen: people of the console, those who were removed too, and then agents, each
 * by name.
 */
export async function listDoers(db: Db, scope: ActivityScope): Promise<ActivityPage['people']> {
  const persons = await db
    .selectDistinct({
      ...{ id: people.id, name: people.name, email: people.email },
      removedAt: people.removedAt,
    })
    .from(activities)
    .innerJoin(people, eq(people.id, activities.personId))
    .where(within(scope))
    .orderBy(asc(people.name), asc(people.id));
  const agents = await db
    .select({ id: activities.agentId, name: max(pastUsers.name) })
    .from(activities)
    .leftJoin(
      pastUsers,
      and(eq(pastUsers.installId, activities.installId), eq(pastUsers.userId, activities.agentId)),
    )
    .where(and(within(scope), isNotNull(activities.agentId), isNull(activities.personId)))
    .groupBy(activities.agentId)
    .orderBy(desc(max(activities.at)))
    .limit(mostAgents);
  return [
    ...persons.map(({ id, name, email, removedAt }) => ({
      ...{ kind: 'person' as const, id, name, email, isRemoved: removedAt !== null },
    })),
    ...agents
      .map(({ id, name }) => ({
        kind: 'agent' as const,
        id: `agent:${id}`,
        name: name ?? undefined,
      }))
      .sort((one, other) => (one.name ?? '\uffff').localeCompare(other.name ?? '\uffff')),
  ];
}
