import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { corpora, documents, type DocumentKind } from '../../db/search-schema.ts';
import type { SearchQuery } from '../analyse.ts';
import { chooseLookups } from '../choose-lookups.ts';
import type { SearchLanguage } from '../language/search-language.ts';
import type { Candidate } from '../rank-candidates.ts';
import { rarity, type CorpusStatistics } from '../statistics.ts';
import { arrayOf } from './change-corpus.ts';
import { readTermCounts } from './read-term-counts.ts';
import { termKeys } from './term-key.ts';

/** Where to look. */
export interface Where {
  installId: string;
  kind: DocumentKind;
  /** The ticket itself, which is always most like itself. */
  except?: string | undefined;
  /** Only of this brand, or of none; left out, of any. */
  brandId?: string | undefined;
}

export interface FoundCandidate extends Candidate {
  locale: string;
  articleId: string | undefined;
  isRestricted: boolean;
}

/** So many are ordered by all signals; which ones, the rarity of the terms they were found by tells. */
const mostCandidates = 300;

/**
 * The documents one of the query's lookups finds, most telling first, with what ranking has to know of the others:
 * what the evaluation has in memory (`test/eval/memory-index.ts`), from the database. Never another install's.
 */
export async function findCandidates(
  db: Db,
  where: Where,
  query: SearchQuery,
): Promise<{ statistics: CorpusStatistics; candidates: FoundCandidate[] }> {
  const statistics = await readStatistics(db, where, query);
  const lookups = chooseLookups(query, statistics);
  if (lookups.length === 0) return { statistics, candidates: [] };
  const keyOf = termKeys(where.installId, where.kind);
  const told = (term: string): number =>
    rarity(statistics.documentsWith.get(term) ?? 0, statistics.documents);
  const weights = lookups.map(([a, b]) => told(a) + (b === undefined ? 0 : told(b)));
  const { rows } = (await db.execute(sql`
    with found as (
      select place
        from unnest(${arrayOf(lookups.map(([a]) => keyOf(a)))}::int[],
          ${arrayOf(lookups.map(([, b]) => (b === undefined ? null : keyOf(b))))}::int[],
          ${arrayOf(weights)}::real[]) as lookup (term, other, weight)
        cross join lateral (
          select ctid as place, document_id from ${documents}
           where terms @> array_remove(array[lookup.term, lookup.other], null)
             and (brand_id is null or ${where.brandId ?? null}::text is null
               or brand_id = ${where.brandId ?? null}::text)) as one
       where document_id <> ${where.except ?? ''}
       group by place
       order by sum(weight) desc, min(document_id)
       limit ${mostCandidates})
    select document_id, locale, language, topic, article_id, is_restricted, title, body
      from ${documents}
     where ctid = any(array(select place from found))
       and install_id is not distinct from ${where.installId} and kind is not distinct from ${where.kind}
     order by document_id, locale`)) as unknown as { rows: FoundRow[] };
  return { statistics, candidates: rows.map(candidateOf) };
}

/** Documents by their ids, in each of their languages, within the same bounds. */
export async function readCandidates(
  db: Db,
  { installId, kind, except, brandId }: Where,
  ids: string[],
): Promise<FoundCandidate[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      document_id: documents.documentId,
      locale: documents.locale,
      language: documents.language,
      topic: documents.topic,
      article_id: documents.articleId,
      is_restricted: documents.isRestricted,
      title: documents.title,
      body: documents.body,
    })
    .from(documents)
    .where(
      and(
        eq(documents.installId, installId),
        eq(documents.kind, kind),
        inArray(documents.documentId, ids),
        except === undefined ? undefined : ne(documents.documentId, except),
        brandId === undefined
          ? undefined
          : or(eq(documents.brandId, brandId), isNull(documents.brandId)),
      ),
    )
    .orderBy(documents.documentId, documents.locale);
  return rows.map((row) => candidateOf(row as FoundRow));
}

/** What is known of a corpus and of the terms of a query in it. */
async function readStatistics(
  db: Db,
  { installId, kind }: Pick<Where, 'installId' | 'kind'>,
  query: SearchQuery,
): Promise<CorpusStatistics> {
  const keyOf = termKeys(installId, kind);
  const keys = new Map(
    [...query.title, ...query.body].map((term): [string, number] => [term, keyOf(term)]),
  );
  const byKey = await readTermCounts(db, { installId, kind }, keys.values());
  const [corpus] = await db
    .select()
    .from(corpora)
    .where(and(eq(corpora.installId, installId), eq(corpora.kind, kind)));
  const all = corpus?.documents ?? 0;
  return {
    documents: all,
    averageTerms: (corpus?.terms ?? 0) / Math.max(1, all),
    documentsWith: new Map([...keys].map(([term, key]) => [term, byKey.get(key) ?? 0])),
  };
}

interface FoundRow {
  document_id: string;
  locale: string;
  language: SearchLanguage;
  topic: string | null;
  article_id: string | null;
  is_restricted: boolean;
  title: string;
  body: string;
}

function candidateOf(row: FoundRow): FoundCandidate {
  return {
    id: row.document_id,
    locale: row.locale,
    language: row.language,
    topic: row.topic ?? undefined,
    articleId: row.article_id ?? undefined,
    isRestricted: row.is_restricted,
    title: termsOf(row.title),
    body: termsOf(row.body),
  };
}

function termsOf(packed: string): string[] {
  return packed === '' ? [] : packed.split(' ');
}
