import { and, asc, eq } from 'drizzle-orm';
import { accountThings, type AccountThing } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';

/** What the things of one kind are called in one account: names by Zendesk's number, in the order of the names. */
export async function namesOf(
  db: Db,
  installId: string,
  kind: AccountThing,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: accountThings.zendeskId, name: accountThings.name })
    .from(accountThings)
    .where(and(eq(accountThings.installId, installId), eq(accountThings.kind, kind)))
    .orderBy(asc(accountThings.name), asc(accountThings.zendeskId));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
