import { and, eq, inArray, lt } from 'drizzle-orm';
import { accountThings, type AccountThing } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { maskText } from '../masking/mask-text.ts';

export interface Thing {
  kind: AccountThing;
  id: string;
  name: string;
  belongsTo?: string | undefined;
  createdAt?: Date | undefined;
  details?: Record<string, unknown>;
}

/** Stores the names of what an account is made of, over whatever was known of them. */
export async function keepThings(
  tx: Db,
  installId: string,
  things: Thing[],
  readAt: Date,
): Promise<void> {
  const newest = new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  if (newest.size === 0) return;
  await tx
    .insert(accountThings)
    .values(
      [...newest.values()].map(({ kind, id, name, belongsTo, createdAt, details }) => ({
        installId,
        kind,
        zendeskId: id,
        // An organization may be named like the person or the address it is made of.
        name: maskText(name),
        belongsTo: belongsTo ?? null,
        details: details ?? {},
        createdAt: createdAt ?? null,
        readAt,
      })),
    )
    .onConflictDoUpdate({
      target: [accountThings.installId, accountThings.kind, accountThings.zendeskId],
      set: fromExcluded(accountThings, ['installId', 'kind', 'zendeskId']),
    });
}

/** Forgets things that Zendesk said are gone. */
export async function dropThings(
  tx: Db,
  installId: string,
  kind: AccountThing,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .delete(accountThings)
    .where(
      and(
        eq(accountThings.installId, installId),
        eq(accountThings.kind, kind),
        inArray(accountThings.zendeskId, ids),
      ),
    );
}

/** Forgets what a complete list, read at `readAt`, did not name any more. @param of what they belong to, where lists are of one brand */
export async function dropUnnamed(
  tx: Db,
  installId: string,
  kinds: AccountThing[],
  readAt: Date,
  of?: string,
): Promise<void> {
  await tx
    .delete(accountThings)
    .where(
      and(
        eq(accountThings.installId, installId),
        inArray(accountThings.kind, kinds),
        lt(accountThings.readAt, readAt),
        of === undefined ? undefined : eq(accountThings.belongsTo, of),
      ),
    );
}
