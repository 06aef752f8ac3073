import { and, eq } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { LedgerKind } from '../contract/history-view.ts';
import type { Db } from '../db/connect.ts';
import { ledgerListings } from '../db/history-schema.ts';
import { undated } from '../db/undated.ts';
import type { AccountThings, NamedThing } from '../zendesk/account-lists.ts';

const kinds = { group: 'groups', field: 'fields', form: 'forms', brand: 'brands' } as const;

/** Notes for the ledger what whole lists held, by day of creation, in place of what they held before. */
export async function noteListings(
  tx: Db,
  { installId, now }: { installId: string; now: Date },
  { things, unreadableOf }: Pick<AccountThings, 'things' | 'unreadableOf'>,
): Promise<void> {
  for (const [kind, unreadable] of Object.entries(unreadableOf)) {
    const named = kind as NamedThing['kind'];
    const own = things.filter((thing) => thing.kind === named && !thing.details['isDeleted']);
    const times = own.map(({ createdAt }) => ({ createdAt, count: 1 }));
    const list = { kind: kinds[named], readAt: now };
    await noteListing(tx, installId, list, times, unreadable);
    if (named !== 'field') continue;
    const options = own.map(({ createdAt, details }) => {
      return { createdAt, count: (details['options'] as unknown[]).length };
    });
    await noteListing(tx, installId, { kind: 'options', readAt: now }, options, []);
  }
}

interface Listed {
  createdAt: Date | undefined;
}

async function noteListing(
  tx: Db,
  installId: string,
  { kind, readAt }: { kind: LedgerKind; readAt: Date },
  listed: (Listed & { count: number })[],
  unreadable: Listed[],
): Promise<void> {
  const days = new Map<string, { listed: number; unreadable: number }>();
  const add = ({ createdAt }: Listed, some: { listed: number; unreadable: number }) => {
    const day = createdAt ? dayOf(createdAt) : undated;
    const before = days.get(day) ?? { listed: 0, unreadable: 0 };
    days.set(day, {
      listed: before.listed + some.listed,
      unreadable: before.unreadable + some.unreadable,
    });
  };
  for (const one of listed) add(one, { listed: one.count, unreadable: 0 });
  for (const one of unreadable) add(one, { listed: 1, unreadable: 1 });
  // A list of none was read, too.
  if (days.size === 0) days.set(undated, { listed: 0, unreadable: 0 });
  await tx
    .delete(ledgerListings)
    .where(and(eq(ledgerListings.installId, installId), eq(ledgerListings.kind, kind)));
  await tx
    .insert(ledgerListings)
    .values([...days].map(([day, counts]) => ({ installId, kind, day, ...counts, readAt })));
}
