import { and, eq, inArray, sql } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import type { Sealer } from '../db/seal.ts';
import { markName } from '../masking/departed-names.ts';
import { sealNames } from './sealed-names.ts';
import { maskText } from '../masking/mask-text.ts';
import { tombstonesOf } from '../tombstones/tombstones-of.ts';
import type { ExportedUser } from '../zendesk/people-exports.ts';

/**
 * Stores who people are: the name that stands beside what they wrote, and nothing else that is personal. Of somebody
 * who was deleted, in Zendesk or here, not even that.
 *
 * @returns the people who were deleted since we last heard of them
 */
export async function keepUsers(
  { tx, sealer }: { tx: Db; sealer: Sealer },
  installId: string,
  page: ExportedUser[],
): Promise<string[]> {
  const newest = new Map<string, ExportedUser>();
  for (const user of page) {
    const known = newest.get(user.id);
    if (!known || known.updated_at <= user.updated_at) newest.set(user.id, user);
  }
  const users = [...newest.values()];
  if (users.length === 0) return [];
  const before = await readBefore(
    tx,
    installId,
    users.map(({ id }) => id),
  );
  const erased = await tombstonesOf(tx, installId, {
    people: users.map(({ id }) => id),
    organizations: users.map(({ organization_id: of }) => of),
  });
  const isDeleted = (user: ExportedUser): boolean =>
    isGone(user) || erased.person(user.id, user.organization_id);
  const gone = new Set(
    users
      .filter((user) => isDeleted(user) && before.get(user.id)?.name !== null)
      .map(({ id }) => id),
  );
  const rowOf = (user: ExportedUser) => ({
    installId,
    userId: user.id,
    role: user.role,
    organizationId: user.organization_id ?? null,
    createdAt: new Date(user.created_at),
    updatedAt: new Date(user.updated_at),
    nameMarks: marksOf(user, before.get(user.id)),
    name: isDeleted(user) ? null : user.name ? maskText(user.name) : '',
    forgetPending: gone.has(user.id),
    searchPending: gone.has(user.id),
    namesSealed: gone.has(user.id) ? namesOf(user, before.get(user.id)) : null,
  });
  await tx
    .insert(pastUsers)
    .values(users.map(rowOf))
    .onConflictDoUpdate({
      target: [pastUsers.installId, pastUsers.userId],
      set: {
        ...fromExcluded(pastUsers, [
          ...(['installId', 'userId', 'createdAt'] as const),
          ...(['fullMarks', 'aloneMarks'] as const),
        ]),
        // Whoever is there again has nothing to be forgotten.
        forgetPending: sql`excluded.name is null
          and (${pastUsers.forgetPending} or excluded.forget_pending)`,
        searchPending: sql`excluded.name is null
          and (${pastUsers.searchPending} or excluded.search_pending)`,
        namesSealed: sql`case when excluded.name is null
          then coalesce(excluded.names_sealed, ${pastUsers.namesSealed}) end`,
      },
      setWhere: sql`${pastUsers.updatedAt} <= excluded.updated_at`,
    });
  return [...gone];

  /** Of everybody the names they had before, so that these are known too once they are deleted; of the deleted all. */
  function marksOf(user: ExportedUser, known: Before | undefined): string[] {
    const isRenamed = known?.name && known.name !== maskText(user.name ?? '');
    const names = isDeleted(user)
      ? namesToForget(user, known)
      : isRenamed
        ? [known.name ?? '']
        : [];
    const marks = names.flatMap((name) => markName(sealer, installId, name));
    return [...new Set([...(known?.marks ?? []), ...marks])];
  }

  function namesOf(user: ExportedUser, known: Before | undefined): string {
    return sealNames(sealer, installId, namesToForget(user, known));
  }
}

/** What a deleted person was called. */
function namesToForget(user: ExportedUser, known: Before | undefined): string[] {
  // Deleted for good they are called like everybody deleted for good.
  const told = user.permanently_deleted ? undefined : user.name && maskText(user.name);
  return [told, known?.name].filter((name) => typeof name === 'string' && name !== '') as string[];
}

interface Before {
  name: string | null;
  marks: string[];
}

async function readBefore(tx: Db, installId: string, ids: string[]): Promise<Map<string, Before>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: pastUsers.userId, name: pastUsers.name, marks: pastUsers.nameMarks })
    .from(pastUsers)
    .where(and(eq(pastUsers.installId, installId), inArray(pastUsers.userId, ids)))
    .orderBy(pastUsers.userId)
    .for('update');
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

function isGone(user: ExportedUser): boolean {
  return user.active === false || user.permanently_deleted === true;
}
