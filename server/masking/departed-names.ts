import { and, eq, inArray, isNull } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import { maskNames, namePartsOf } from './names.ts';

const purpose = 'departed-name';

/** Masks the names of people who were deleted; of those names nothing is stored that can be read. */
export type NameMasker = (text: string) => string;

/** What is kept of a deleted person's name: by it the name is known again, and it cannot be read from it. */
export function markName(sealer: Sealer, installId: string, name: string): string[] {
  return namePartsOf(name).flatMap((part) => sealer.marks(part, { installId, purpose }));
}

export interface DepartedNames {
  /** @returns `undefined` when none of these people was deleted */
  maskerOf(userIds: Iterable<string | undefined>): NameMasker | undefined;
}

/**
 * Finds out which people were deleted in Zendesk.
 *
 * @param userIds whoever asked or wrote, of one ticket or of many
 */
export async function findDepartedNames(
  db: Db,
  sealer: Sealer,
  installId: string,
  userIds: Iterable<string | undefined>,
): Promise<DepartedNames> {
  const ids = [...new Set(userIds)].filter((id) => id !== undefined);
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({ userId: pastUsers.userId, marks: pastUsers.nameMarks })
          .from(pastUsers)
          .where(
            and(
              eq(pastUsers.installId, installId),
              inArray(pastUsers.userId, ids),
              isNull(pastUsers.name),
            ),
          );
  const marksOf = new Map(rows.map(({ userId, marks }) => [userId, marks]));
  return {
    maskerOf(some) {
      const marks = new Set([...some].flatMap((id) => (id && marksOf.get(id)) ?? []));
      return marks.size === 0 ? undefined : maskerFor(sealer, installId, marks);
    },
  };
}

function maskerFor(sealer: Sealer, installId: string, marks: Set<string>): NameMasker {
  const known = new Map<string, boolean>();
  const isName = (part: string): boolean => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const is = sealer.marks(part, { installId, purpose }).some((mark) => marks.has(mark));
    known.set(part, is);
    return is;
  };
  return (text) => maskNames(text, isName);
}
