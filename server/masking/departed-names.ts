import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import { findMentions, type NameOwner } from './find-mentions.ts';
import { maskNames, namePartsOf, nameWordsOf } from './names.ts';

const purpose = 'departed-name';

/** So long a word may be somebody's alone, however it is written. */
export const shortestAlone = 7;

/** Masks the names of people who were deleted; of those names nothing is stored that can be read. */
export type NameMasker = (text: string) => string;

/** What is kept of a deleted person's name: by it the name is known again, and it cannot be read from it. */
export function markName(sealer: Sealer, installId: string, name: string): string[] {
  return namePartsOf(name).flatMap((part) => markPart(sealer, installId, part));
}

/** @param part as `namePartsOf` spells it */
export function markPart(sealer: Sealer, installId: string, part: string): string[] {
  return sealer.marks(part, { installId, purpose });
}

/** A deleted person, by the marks of their names. */
export interface Departed {
  userId: string;
  /** Every word of their names: it goes from tickets they asked or wrote in. */
  marks: string[];
  /** Words of which two side by side are taken for them in anybody's ticket. */
  fullMarks: string[];
  /** Words of which one is. */
  aloneMarks: string[];
}

/** A ticket in which names may stand. */
export interface TicketOfNames {
  /** Who asked, and who wrote. */
  people: Iterable<string | undefined>;
  /** Deleted people of whom it is known that the ticket names them. */
  named?: Iterable<string> | undefined;
  texts: Iterable<string | null | undefined>;
}

export interface DepartedNames {
  /**
   * @returns `maskNames` unless there is nobody to be masked, and deleted people who had no part in the ticket and are
   * named in it: those it was known of, and those its texts name
   */
  of(ticket: TicketOfNames): { maskNames: NameMasker | undefined; named: string[] };
}

/** Finds out which of the people who asked, wrote or are named in tickets were deleted in Zendesk. */
export async function findDepartedNames(
  db: Db,
  sealer: Sealer,
  installId: string,
  tickets: TicketOfNames[],
): Promise<DepartedNames> {
  const ids = new Set(tickets.flatMap(({ people, named = [] }) => [...people, ...named]));
  ids.delete(undefined);
  const marks = (await isAnybodySought(db, installId))
    ? marksToSeek(sealer, installId, tickets)
    : [];
  const known = await readDeparted(db, installId, { ids: [...ids] as string[], marks });
  return departedNames(sealer, installId, known);
}

/** @param by.marks of words that stand in texts; whoever may be named by one is read too */
export async function readDeparted(
  db: Db,
  installId: string,
  { ids, marks = [] }: { ids: string[]; marks?: string[] },
): Promise<Departed[]> {
  if (ids.length === 0 && marks.length === 0) return [];
  const isNamed = sql`${pastUsers.fullMarks} && ${`{${marks.join(',')}}`}::text[]`;
  return db
    .select({
      userId: pastUsers.userId,
      marks: pastUsers.nameMarks,
      fullMarks: pastUsers.fullMarks,
      aloneMarks: pastUsers.aloneMarks,
    })
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, installId),
        isNull(pastUsers.name),
        or(
          ids.length > 0 ? inArray(pastUsers.userId, ids) : undefined,
          marks.length > 0 ? isNamed : undefined,
        ),
      ),
    );
}

/** Knows these people's names in texts. */
export function departedNames(sealer: Sealer, installId: string, known: Departed[]): DepartedNames {
  const byId = new Map(known.map((person) => [person.userId, person]));
  const owners = new Map<string, NameOwner[]>();
  for (const { userId, fullMarks, aloneMarks } of known) {
    for (const mark of fullMarks) {
      const isAlone = aloneMarks.includes(mark);
      owners.set(mark, [...(owners.get(mark) ?? []), { userId, isAlone }]);
    }
  }
  const marksOf = remembered((part) => markPart(sealer, installId, part));
  const ownersOf = remembered((part) => marksOf(part).flatMap((mark) => owners.get(mark) ?? []));
  return {
    of({ people, named: noted = [], texts }) {
      const own = [...new Set(people)].flatMap((id) => (id && byId.get(id)) || []);
      const isOwn = new Set(own.map(({ userId }) => userId));
      const mentions = findMentions(
        [...texts].filter((text) => typeof text === 'string'),
        ownersOf,
      );
      const named = [...new Set([...noted, ...mentions])].filter((id) => !isOwn.has(id));
      const others = named.flatMap((id) => byId.get(id) ?? []);
      if (own.length === 0 && others.length === 0) return { maskNames: undefined, named: [] };
      const ownMarks = new Set(own.flatMap(({ marks }) => marks));
      const otherMarks = new Set(others.flatMap(({ marks }) => marks));
      const aloneMarks = new Set(others.flatMap(({ aloneMarks: some }) => some));
      const isName = (part: string, isCapital: boolean): boolean =>
        marksOf(part).some(
          (mark) => ownMarks.has(mark) || (isCapital ? otherMarks.has(mark) : aloneMarks.has(mark)),
        );
      return {
        maskNames: (text) => maskNames(text, isName),
        named: others.map(({ userId }) => userId).sort(),
      };
    },
  };
}

async function isAnybodySought(db: Db, installId: string): Promise<boolean> {
  const [one] = await db
    .select({ userId: pastUsers.userId })
    .from(pastUsers)
    .where(and(eq(pastUsers.installId, installId), sql`${pastUsers.fullMarks} <> '{}'`))
    .limit(1);
  return one !== undefined;
}

/**
 * Marks of the words in texts that may name somebody. Rows of letters without blanks are passed over: each could be
 * cut into thousands of names.
 */
function marksToSeek(sealer: Sealer, installId: string, tickets: TicketOfNames[]): string[] {
  const parts = new Set<string>();
  for (const { texts } of tickets) {
    for (const text of texts) {
      if (!text) continue;
      for (const word of nameWordsOf(text)) {
        for (const part of word.parts)
          if (word.isCapital || part.length >= shortestAlone) parts.add(part);
      }
    }
  }
  return [...parts].flatMap((part) => markPart(sealer, installId, part));
}

function remembered<T>(of: (part: string) => T): (part: string) => T {
  const known = new Map<string, T>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const made = of(part);
    known.set(part, made);
    return made;
  };
}
