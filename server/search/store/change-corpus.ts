import { and, eq, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { corpora, corpusTerms, type documents, type DocumentKind } from '../../db/search-schema.ts';

/** A document that comes (1) or goes (-1). */
export interface CorpusChange {
  row: Pick<typeof documents.$inferSelect, 'language' | 'title' | 'body' | 'terms'>;
  by: 1 | -1;
}

/** Whoever changes a corpus has it to themselves until their transaction ends: counts are read, added to and written. */
export async function lockCorpus(tx: Db, installId: string, kind: DocumentKind): Promise<void> {
  await tx
    .insert(corpora)
    .values({ installId, kind, documents: 0, terms: 0, languages: {} })
    .onConflictDoNothing();
  await tx
    .select({ documents: corpora.documents })
    .from(corpora)
    .where(and(eq(corpora.installId, installId), eq(corpora.kind, kind)))
    .for('update');
}

/** Counts documents that come and go, under the lock of `lockCorpus`. */
export async function changeCorpus(
  tx: Db,
  installId: string,
  kind: DocumentKind,
  changes: CorpusChange[],
): Promise<void> {
  const byTerm = new Map<number, number>();
  const byLanguage = new Map<string, number>();
  let [count, terms] = [0, 0];
  for (const { row, by } of changes) {
    count += by;
    terms += by * (2 * sizeOf(row.title) + sizeOf(row.body));
    byLanguage.set(row.language, (byLanguage.get(row.language) ?? 0) + by);
    for (const term of row.terms) byTerm.set(term, (byTerm.get(term) ?? 0) + by);
  }
  const isOurs = and(eq(corpora.installId, installId), eq(corpora.kind, kind));
  const [before] = await tx.select({ languages: corpora.languages }).from(corpora).where(isOurs);
  const languages = { ...before?.languages };
  for (const [language, by] of byLanguage) languages[language] = (languages[language] ?? 0) + by;
  await tx
    .update(corpora)
    .set({
      documents: sql`${corpora.documents} + ${count}::int`,
      terms: sql`${corpora.terms} + ${terms}::bigint`,
      languages,
    })
    .where(isOurs);
  await changeTerms(tx, installId, kind, byTerm);
}

async function changeTerms(
  tx: Db,
  installId: string,
  kind: DocumentKind,
  byTerm: Map<number, number>,
): Promise<void> {
  const changed = [...byTerm].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
  if (changed.length === 0) return;
  const terms = changed.map(([term]) => term);
  await tx.execute(sql`
    insert into ${corpusTerms} (install_id, kind, term, documents)
    select ${installId}::uuid, ${kind}::text, term, by
      from unnest(${arrayOf(terms)}::int[], ${arrayOf(changed.map(([, by]) => by))}::int[]) as changed (term, by)
    on conflict (install_id, kind, term)
      do update set documents = ${corpusTerms.documents} + excluded.documents`);
  const fewer = changed.filter(([, by]) => by < 0).map(([term]) => term);
  if (fewer.length === 0) return;
  await tx
    .delete(corpusTerms)
    .where(
      and(
        eq(corpusTerms.installId, installId),
        eq(corpusTerms.kind, kind),
        sql`${corpusTerms.term} = any(${arrayOf(fewer)}::int[])`,
        lte(corpusTerms.documents, 0),
      ),
    );
}

/** PostgreSQL's own way to write an array: one parameter, however many there are. */
export function arrayOf(numbers: readonly (number | null)[]): string {
  return `{${numbers.map((one) => one ?? 'NULL').join(',')}}`;
}

function sizeOf(packed: string): number {
  return packed === '' ? 0 : packed.split(' ').length;
}
