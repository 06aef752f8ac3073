import { and, eq, inArray, isNull } from 'drizzle-orm';
import { pastArticles } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import { isForSql } from '../installs/is-for.ts';
import type { Finds } from '../db/recommendations-schema.ts';
import type { TextRange } from '../contract/recommendations.ts';
import { primaryOf } from './reply-language.ts';

/** A published article that everybody may read, in one of its languages. */
export interface PublicArticle {
  articleId: string;
  locale: string;
  brandId: string;
  title: string;
  text: string;
  /** What answers, where the search found it in this language. */
  range: TextRange | undefined;
}

/**
 * Of the articles that were found for a ticket, those that everybody may read, best first, each in the language wanted
 * where there is one, else in the one it was found in. The search has seen to the brand.
 */
export async function readPublicArticles(
  db: Db,
  installId: string,
  finds: Finds | null | undefined,
  language: string,
): Promise<PublicArticle[]> {
  const found = finds?.articles ?? [];
  if (found.length === 0) return [];
  const ids = found.map(({ articleId }) => articleId);
  const rows = await db
    .select()
    .from(pastArticles)
    .where(
      and(
        eq(pastArticles.installId, installId),
        inArray(pastArticles.articleId, ids),
        // Those of an account that is not for content any more may be out of date.
        inArray(
          pastArticles.installId,
          db.select({ id: installs.id }).from(installs).where(isForSql('content')),
        ),
        isNull(pastArticles.userSegmentId),
        eq(pastArticles.isOutdated, false),
      ),
    );
  return found.flatMap(({ articleId, locale, range }): PublicArticle[] => {
    const own = rows.filter((row) => row.articleId === articleId);
    const row =
      own.find((one) => one.locale === locale && primaryOf(locale) === language) ??
      own.find((one) => primaryOf(one.locale) === language) ??
      own.find((one) => one.locale === locale);
    if (!row) return [];
    const { brandId, title, text } = row;
    const isFound = row.locale === locale;
    return [
      { articleId, locale: row.locale, brandId, title, text, range: isFound ? range : undefined },
    ];
  });
}
