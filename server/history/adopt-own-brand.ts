import { and, eq } from 'drizzle-orm';
import { pastArticles } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import { documents } from '../db/search-schema.ts';
import type { NamedThing } from '../zendesk/account-lists.ts';
import { ownBrand } from './stream.ts';

/**
 * Gives what was read of the account's one known help centre to the brand that it is of, once Zendesk tells us its
 * brands: by its subdomain. So nothing has to be read anew before it is found again.
 */
export async function adoptOwnBrand(
  tx: Db,
  installId: string,
  things: readonly NamedThing[],
): Promise<void> {
  const [install] = await tx
    .select({ subdomain: installs.subdomain })
    .from(installs)
    .where(eq(installs.id, installId));
  const brand = things.find(
    ({ kind, details }) => kind === 'brand' && details['subdomain'] === install?.subdomain,
  );
  if (!brand) return;
  for (const table of [pastArticles, documents]) {
    await tx
      .update(table)
      .set({ brandId: brand.id })
      .where(and(eq(table.installId, installId), eq(table.brandId, ownBrand)));
  }
}
