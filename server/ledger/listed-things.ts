import { and, count, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { LedgerKind } from '../contract/history-view.ts';
import { accountThings, pastUsers, type AccountThing } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { ledgerListings, streams } from '../db/history-schema.ts';
import { undated } from '../db/undated.ts';
import { articleDays } from './article-days.ts';
import { dayOfList, type ListedDay } from './day-of-list.ts';
import { utcDay } from './days.ts';

const kinds = {
  group: 'groups',
  field: 'fields',
  form: 'forms',
  brand: 'brands',
  organization: 'organizations',
} as const satisfies Partial<Record<AccountThing, LedgerKind>>;
type ThingKind = (typeof kinds)[keyof typeof kinds] | 'options';

/**
 * Each kind but tickets and comments by day of creation, as the whole lists of it had it: of groups, fields, forms,
 * brands and articles the last one, of people and organizations the export from its beginning on.
 */
export async function listedThings(db: Db, installId: string): Promise<ListedDay[]> {
  return [
    ...(await userDays(db, installId)),
    ...(await thingDays(db, installId)),
    ...(await articleDays(db, installId)),
  ];
}

async function userDays(db: Db, installId: string): Promise<ListedDay[]> {
  const readAt = await caughtUpAt(db, installId, 'users');
  if (!readAt) return [];
  const day = utcDay(pastUsers.createdAt);
  const rows = await db
    .select({ day, stored: count() })
    .from(pastUsers)
    .where(and(eq(pastUsers.installId, installId), isNotNull(pastUsers.name)))
    .groupBy(day);
  return rows.map((row) => dayOfList('users', { ...row, listed: row.stored, readAt }));
}

async function thingDays(db: Db, installId: string): Promise<ListedDay[]> {
  const day = sql<string>`coalesce(${utcDay(accountThings.createdAt)}, ${undated})`;
  const rows = await db
    .select({
      kind: accountThings.kind,
      day,
      stored: count(),
      options: sql<number>`sum(case when ${accountThings.kind} = 'field'
        then jsonb_array_length(${accountThings.details} -> 'options') else 0 end)::int`,
    })
    .from(accountThings)
    .where(
      and(
        eq(accountThings.installId, installId),
        inArray(accountThings.kind, Object.keys(kinds) as (keyof typeof kinds)[]),
        sql`coalesce(${accountThings.details} ->> 'isDeleted', 'false') <> 'true'`,
      ),
    )
    .groupBy(accountThings.kind, sql`2`);
  const stored = new Map<string, number>();
  for (const { kind, day: on, stored: some, options } of rows) {
    stored.set(`${kinds[kind as keyof typeof kinds]} ${on}`, some);
    if (kind === 'field') stored.set(`options ${on}`, options);
  }
  const listings = await db
    .select()
    .from(ledgerListings)
    .where(eq(ledgerListings.installId, installId));
  const days = listings.map(({ kind, day: on, ...listing }) => {
    const own = stored.get(`${kind} ${on}`) ?? 0;
    return dayOfList(kind as ThingKind, { day: on, stored: own, ...listing });
  });
  const readAt = await caughtUpAt(db, installId, 'organizations');
  const organizations = rows.filter(({ kind }) => readAt && kind === 'organization');
  return [
    ...days,
    ...organizations.map((row) =>
      dayOfList('organizations', { ...row, listed: row.stored, readAt: readAt ?? new Date(0) }),
    ),
  ];
}

async function caughtUpAt(db: Db, installId: string, name: string): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: streams.caughtUpAt })
    .from(streams)
    .where(and(eq(streams.installId, installId), eq(streams.name, name)));
  return row?.at ?? undefined;
}

/** Whether a day of creation lies in a window; what has none lies in none. */
export function isWithin(day: string, { from, to }: { from: Date; to: Date }): boolean {
  return day !== undated && day >= dayOf(from) && day <= dayOf(to);
}
