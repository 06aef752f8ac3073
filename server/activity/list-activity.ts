import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import {
  actionsOf,
  type ActivityFilter,
  type ActivityKind,
  type ActivityLine,
  type ActivityWho,
} from '../contract/activity.ts';
import { pastUsers } from '../db/account-schema.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import { installs } from '../db/schema.ts';
import { readNames } from './read-names.ts';
import { sayActivity } from './say-activity.ts';

/** Which entries somebody may see. */
export interface ActivityScope {
  /** Accounts they are limited to, or the one that is asked about. */
  installIds: readonly string[] | 'all';
  /** What concerns the whole deployment, too. */
  withDeployment: boolean;
}

/**
 * Entries of the log, newest first, a page at a time.
 *
 * @param asked.before where the page before this one ended
 */
export async function listActivity(
  db: Db,
  scope: ActivityScope,
  { before, ...filter }: ActivityFilter & { before?: string | undefined },
  pageSize: number,
): Promise<{ lines: ActivityLine[]; before: string | undefined }> {
  const [ms, id = ''] = before?.split('_') ?? [];
  const at = ms === undefined ? undefined : new Date(Number(ms));
  const rows = await db
    .select({
      activity: activities,
      account: { name: installs.name, subdomain: installs.subdomain },
      person: { name: people.name, email: people.email, removedAt: people.removedAt },
      agentName: pastUsers.name,
    })
    .from(activities)
    .leftJoin(installs, eq(installs.id, activities.installId))
    .leftJoin(people, eq(people.id, activities.personId))
    .leftJoin(
      pastUsers,
      and(eq(pastUsers.installId, activities.installId), eq(pastUsers.userId, activities.agentId)),
    )
    .where(
      and(
        within(scope),
        matching(filter),
        at && or(lt(activities.at, at), and(eq(activities.at, at), lt(activities.id, id))),
      ),
    )
    .orderBy(desc(activities.at), desc(activities.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1)?.activity : undefined;
  const namesOf = await readNames(
    db,
    page.map((row) => row.activity),
  );
  return {
    lines: page.map(({ activity, account, person, agentName }) => ({
      id: activity.id,
      at: activity.at.toISOString(),
      account: accountOf(activity, account),
      who: whoDid(activity, person, agentName),
      kind: kindOf.get(activity.action) ?? 'work',
      ...sayActivity(activity, namesOf(activity.installId)),
      ticketId: activity.ticketId ?? undefined,
    })),
    before: last && `${last.at.getTime()}_${last.id}`,
  };
}

/** The entries that somebody may see. */
export function within({ installIds, withDeployment }: ActivityScope): SQL | undefined {
  if (installIds !== 'all') return inArray(activities.installId, [...installIds]);
  return withDeployment ? undefined : isNotNull(activities.installId);
}

function matching({ person, account, kind, ticket, from, to }: ActivityFilter): SQL | undefined {
  return and(
    account
      ? or(eq(activities.installId, account), eq(activities.deletedAccountId, account))
      : undefined,
    person ? doneBy(person) : undefined,
    kind ? inArray(activities.action, [...actionsOf[kind]]) : undefined,
    ticket ? eq(activities.ticketId, ticket) : undefined,
    from ? gte(activities.at, new Date(from)) : undefined,
    to ? lt(activities.at, new Date(to)) : undefined,
  );
}

/** What neither a person nor an agent did, Sidebrief did by itself. */
function doneBy(person: NonNullable<ActivityFilter['person']>): SQL | undefined {
  const none = isNull(activities.personId);
  if (person === 'sidebrief') return and(none, isNull(activities.agentId));
  const [, agentId] = person.split('agent:');
  return agentId === undefined
    ? eq(activities.personId, person)
    : and(none, eq(activities.agentId, agentId));
}

const kindOf = new Map<string, ActivityKind>(
  Object.entries(actionsOf).flatMap(([kind, actions]) =>
    actions.map((action) => [action, kind as ActivityKind] as const),
  ),
);

function accountOf(
  { installId, deletedAccountId, deletedAccountName }: typeof activities.$inferSelect,
  account: { name: string; subdomain: string | null } | null,
): ActivityLine['account'] {
  if (installId !== null) {
    return {
      ...{ id: installId, name: account?.name ?? '' },
      subdomain: account?.subdomain ?? undefined,
    };
  }
  if (deletedAccountId === null) return undefined;
  return { id: deletedAccountId, name: deletedAccountName ?? '', isDeleted: true };
}

function whoDid(
  { personId, agentId }: typeof activities.$inferSelect,
  person: { name: string; email: string; removedAt: Date | null } | null,
  agentName: string | null,
): ActivityWho {
  if (personId !== null) {
    return {
      ...{ kind: 'person', id: personId, name: person?.name, email: person?.email },
      ...(person?.removedAt && { isRemoved: true }),
    };
  }
  if (agentId === null) return { kind: 'sidebrief' };
  return { kind: 'agent', id: agentId, name: agentName ?? undefined };
}
