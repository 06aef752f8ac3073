import { and, eq } from 'drizzle-orm';
import { accountThings } from '../db/account-schema.ts';
import type { BrandDetails } from '../zendesk/account-lists.ts';
import type { Reading } from './stream.ts';

/** The subdomain of the brand a list belongs to; `undefined` for the account's own host. */
export async function brandHost({
  db,
  history,
  of,
}: Pick<Reading, 'db' | 'history' | 'of'>): Promise<string | undefined> {
  if (of === undefined) return undefined;
  const [brand] = await db
    .select({ details: accountThings.details })
    .from(accountThings)
    .where(
      and(
        eq(accountThings.installId, history.installId),
        eq(accountThings.kind, 'brand'),
        eq(accountThings.zendeskId, of),
      ),
    );
  return (brand?.details as unknown as BrandDetails | undefined)?.subdomain;
}
