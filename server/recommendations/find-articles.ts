import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { countLetters } from '../conversation/article-text.ts';
import type { TextRange } from '../contract/recommendations.ts';
import type { Db } from '../db/connect.ts';
import type { Finds } from '../db/recommendations-schema.ts';
import { documents } from '../db/search-schema.ts';
import type { SearchQuery } from '../search/analyse.ts';
import { findPassage } from '../search/find-passage.ts';
import { fuseRanks } from '../search/fuse-ranks.ts';
import type { Meaning } from '../search/meaning.ts';
import { rankCandidates } from '../search/rank-candidates.ts';
import type { CorpusStatistics } from '../search/statistics.ts';
import { findDocuments } from '../search/store/find-documents.ts';
import { chooseLocales } from './choose-locales.ts';
import { scoreOf, strengthOf } from './strength.ts';

const mostArticles = 3;

/**
 * Published articles of the ticket's own brand that may answer a query, best first, in the requester's language where
 * there is one; none where none fits well enough. Solved tickets speak for the article they were answered with.
 *
 * @param where.except the ticket itself, which speaks for no article
 */
export async function findArticles(
  db: Db,
  where: {
    installId: string;
    brandId: string | undefined;
    locale: string | undefined;
    except: string;
  },
  query: SearchQuery,
  meaning?: Meaning,
): Promise<{ articles: Finds['articles']; statistics: CorpusStatistics }> {
  const { installId, brandId, except } = where;
  const of = { installId, brandId };
  const { candidates, statistics } = await findDocuments(
    db,
    { ...of, kind: 'article' },
    query,
    meaning,
  );
  // An article may have the number of the ticket: only here it is left out.
  const answered = await findDocuments(db, { ...of, kind: 'answered', except }, query, meaning);
  const spokenFor = answered.candidates.flatMap(({ articleId }) => articleId ?? []);
  const ids = [...candidates.map(({ id }) => id), ...spokenFor];
  const translations = await readTranslations(db, installId, brandId, ids);
  const chosen = chooseLocales(translations, where.locale ?? query.language);
  const own = candidates.filter(({ id, locale }) => chosen.get(id) === locale);
  // An article and a ticket may have the same number.
  const tickets = answered.candidates.flatMap((one) =>
    one.articleId !== undefined && chosen.has(one.articleId) ? { ...one, id: `by ${one.id}` } : [],
  );
  const links = new Map(
    answered.candidates.map(({ id, articleId }) => [`by ${id}`, articleId ?? '']),
  );
  const all = [...own, ...tickets];
  const ranked = fuseRanks(rankCandidates(query, all, statistics, { links }), all, { links });
  const articles = ranked
    .flatMap((one) => {
      const strength = strengthOf(
        one.via === undefined ? 'article' : 'ticket',
        one.signals,
        query.said.size,
      );
      return strength
        ? [{ articleId: one.id, locale: chosen.get(one.id) ?? '', score: scoreOf(one), strength }]
        : [];
    })
    .slice(0, mostArticles);
  const ranges = await findRanges(db, installId, query, statistics, articles);
  return {
    articles: articles.map((one) => ({ ...one, range: ranges.get(one.articleId) })),
    statistics,
  };
}

async function readTranslations(
  db: Db,
  installId: string,
  brandId: string | undefined,
  ids: string[],
): Promise<{ articleId: string; locale: string }[]> {
  if (ids.length === 0) return [];
  return db
    .select({ articleId: documents.documentId, locale: documents.locale })
    .from(documents)
    .where(
      and(
        eq(documents.installId, installId),
        eq(documents.kind, 'article'),
        inArray(documents.documentId, ids),
        brandId === undefined
          ? undefined
          : or(eq(documents.brandId, brandId), isNull(documents.brandId)),
      ),
    );
}

/** Where the sentence stands in each article that says most about the query. */
async function findRanges(
  db: Db,
  installId: string,
  query: SearchQuery,
  statistics: CorpusStatistics,
  articles: { articleId: string; locale: string }[],
): Promise<Map<string, TextRange>> {
  if (articles.length === 0) return new Map();
  const rows = await db
    .select({ id: documents.documentId, locale: documents.locale, words: documents.words })
    .from(documents)
    .where(
      and(
        eq(documents.installId, installId),
        eq(documents.kind, 'article'),
        inArray(
          documents.documentId,
          articles.map(({ articleId }) => articleId),
        ),
      ),
    );
  const ranges = articles.flatMap(({ articleId, locale }): [string, TextRange][] => {
    const words = rows.find((row) => row.id === articleId && row.locale === locale)?.words ?? '';
    const passage = findPassage(query, [{ id: articleId, text: words }], statistics);
    if (!passage) return [];
    const start = countLetters(words.slice(0, passage.start));
    return [
      [articleId, { start, end: start + countLetters(words.slice(passage.start, passage.end)) }],
    ];
  });
  return new Map(ranges);
}
