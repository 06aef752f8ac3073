import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { markPart, shortestAlone } from '../masking/departed-names.ts';
import { namePartsOf, wholeWordsOf } from '../masking/names.ts';
import { countDocumentsWith } from '../search/store/count-documents-with.ts';
import { openNames } from './sealed-names.ts';

const namesAtOnce = 5000;
/** In scripts without blanks a name is two to four letters. */
const shortestUnspaced = 3;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** What stands in more tickets than this is an ordinary word, or a product. */
const mostDocuments = 20;

type Pending = Pick<typeof pastUsers.$inferSelect, 'userId' | 'nameMarks' | 'namesSealed'>;

/** By which words somebody is known in tickets they had no part in. */
export interface Decided {
  userId: string;
  fullMarks: string[];
  aloneMarks: string[];
}

/**
 * Decides by which words of their names deleted people are known in other people's tickets. None where somebody who is
 * still there has two of them, too: nobody could say whom of the two a text means. One word is enough where it is long,
 * nobody else is called so, no help article says it and few tickets do.
 */
export async function decideNames(
  { db, sealer }: Pick<Deps, 'db' | 'sealer'>,
  installId: string,
  people: Pending[],
): Promise<Decided[]> {
  const called = people.map((person) => ({
    ...person,
    names: person.namesSealed === null ? [] : openNames(sealer, installId, person.namesSealed),
  }));
  const sought = new Set(called.flatMap(({ names }) => names.flatMap(namePartsOf)));
  const others = await readOthers(db, installId, sought);
  const taken = new Set(others.flat());
  const long = [...sought].filter((part) => isLong(part) && !taken.has(part));
  const counts = await countDocumentsWith(db, installId, long);
  const isAlone = (part: string): boolean => {
    const { tickets = 0, articles = 0 } = counts.get(part) ?? {};
    return long.includes(part) && articles === 0 && tickets <= mostDocuments;
  };
  const marksOf = (parts: string[]) => parts.flatMap((part) => markPart(sealer, installId, part));
  return called.map(({ userId, nameMarks, names }) => {
    const ambiguous = names.filter((name) => {
      const parts = new Set(namePartsOf(name));
      return others.some((other) => other.filter((part) => parts.has(part)).length > 1);
    });
    // Half of "Anne-Marie" beside the other half is another name.
    const halves = names.flatMap((name) => {
      const whole = new Set(wholeWordsOf(name));
      return namePartsOf(name).filter((part) => !whole.has(part));
    });
    const out = new Set(marksOf([...ambiguous.flatMap(namePartsOf), ...halves]));
    const fullMarks = nameMarks.filter((mark) => !out.has(mark));
    const alone = marksOf(names.flatMap(wholeWordsOf).filter(isAlone));
    return { userId, fullMarks, aloneMarks: alone.filter((mark) => fullMarks.includes(mark)) };
  });
}

/** Of everybody who is still there, what their name has in common with the names that are sought. */
async function readOthers(db: Db, installId: string, sought: Set<string>): Promise<string[][]> {
  const others: string[][] = [];
  if (sought.size === 0) return others;
  let after = '';
  for (let count = namesAtOnce; count === namesAtOnce;) {
    const rows = await db
      .select({ userId: pastUsers.userId, name: pastUsers.name })
      .from(pastUsers)
      .where(
        and(
          eq(pastUsers.installId, installId),
          isNotNull(pastUsers.name),
          gt(pastUsers.userId, after),
        ),
      )
      .orderBy(asc(pastUsers.userId))
      .limit(namesAtOnce);
    for (const { name } of rows) {
      const shared = namePartsOf(name ?? '').filter((part) => sought.has(part));
      if (shared.length > 0) others.push(shared);
    }
    count = rows.length;
    after = rows.at(-1)?.userId ?? after;
  }
  return others;
}

function isLong(part: string): boolean {
  return [...part].length >= (unspaced.test(part) ? shortestUnspaced : shortestAlone);
}

/** Keeps what was decided; the names themselves go. */
export async function keepDecided(tx: Db, installId: string, decided: Decided[]): Promise<void> {
  for (const { userId, fullMarks, aloneMarks } of decided) {
    await tx
      .update(pastUsers)
      .set({ fullMarks, aloneMarks, namesSealed: null })
      .where(
        and(
          eq(pastUsers.installId, installId),
          eq(pastUsers.userId, userId),
          isNull(pastUsers.name),
        ),
      );
  }
}
