import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { corpusTerms, type DocumentKind } from '../../db/search-schema.ts';
import { arrayOf } from './change-corpus.ts';

/**
 * In how many documents of one kind each term stands; one that stands in none is missing.
 *
 * @param keys of terms (`term-key.ts`); the same one may come several times
 */
export async function readTermCounts(
  db: Db,
  { installId, kind }: { installId: string; kind: DocumentKind },
  keys: Iterable<number>,
): Promise<Map<number, number>> {
  const counted = await db
    .select({ term: corpusTerms.term, documents: corpusTerms.documents })
    .from(corpusTerms)
    .where(
      and(
        eq(corpusTerms.installId, installId),
        eq(corpusTerms.kind, kind),
        sql`${corpusTerms.term} = any(${arrayOf([...new Set(keys)])}::int[])`,
      ),
    );
  return new Map(counted.map(({ term, documents }) => [term, documents]));
}
