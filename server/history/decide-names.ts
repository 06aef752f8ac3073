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
 * Decides by which words of their names deleted people are known in other people's tickets. None that somebody who is
 * still there shares, if they share two: nobody could say whom of the two a text means; and none where help articles
 * say every word of the name, as they do of "Customer Service". One word is enough where it is long, nobody else is
 * called so, no help article says it and few tickets do.
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
  const marksOf = (parts: string[]) => parts.flatMap((part) => markPart(sealer, installId, part));
  const sought = new Set(called.flatMap(({ nameMarks }) => nameMarks));
  const others = await readOthers(db, installId, (name) => {
    const shared = namePartsOf(name).filter((part) => marksOf([part]).some((m) => sought.has(m)));
    return { parts: shared, marks: marksOf(wholeWordsOf(name)).filter((mark) => sought.has(mark)) };
  });
  const taken = new Set(others.flatMap(({ parts }) => parts));
  const words = [...new Set(called.flatMap(({ names }) => names.flatMap(wholeWordsOf)))];
  const counts = await countDocumentsWith(db, installId, words);
  const isInArticles = (word: string): boolean => (counts.get(word)?.articles ?? 0) > 0;
  const isAlone = (word: string): boolean =>
    isLong(word) &&
    !taken.has(word) &&
    !isInArticles(word) &&
    (counts.get(word)?.tickets ?? 0) <= mostDocuments;
  return called.map(({ userId, nameMarks, names }) => {
    const own = new Set(nameMarks);
    const shared = others
      .map(({ marks }) => marks.filter((mark) => own.has(mark)))
      .filter((marks) => marks.length > 1);
    const ordinary = names.filter((name) => wholeWordsOf(name).every(isInArticles));
    // Half of "Anne-Marie" beside the other half is another name.
    const halves = names.flatMap((name) => {
      const whole = new Set(wholeWordsOf(name));
      return namePartsOf(name).filter((part) => !whole.has(part));
    });
    const out = new Set([
      ...shared.flat(),
      ...marksOf([...ordinary.flatMap(namePartsOf), ...halves]),
    ]);
    const fullMarks = nameMarks.filter((mark) => !out.has(mark));
    const alone = marksOf(names.flatMap(wholeWordsOf).filter(isAlone));
    return { userId, fullMarks, aloneMarks: alone.filter((mark) => fullMarks.includes(mark)) };
  });
}

interface Shared {
  parts: string[];
  marks: string[];
}

/** Of everybody who is still there, what their name has in common with the names that are sought. */
async function readOthers(
  db: Db,
  installId: string,
  sharedIn: (name: string) => Shared,
): Promise<Shared[]> {
  const others: Shared[] = [];
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
      const shared = sharedIn(name ?? '');
      if (shared.parts.length > 0) others.push(shared);
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
