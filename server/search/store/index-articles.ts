import { and, eq } from 'drizzle-orm';
import { articleText } from '../../conversation/article-text.ts';
import type { Db } from '../../db/connect.ts';
import { documents } from '../../db/search-schema.ts';
import { analyse } from '../analyse.ts';
import { searchLanguage } from '../language/search-language.ts';
import { putDocuments } from './put-documents.ts';

/** One translation of a published help article. */
export interface ArticleToIndex {
  articleId: string;
  /** Zendesk's spelling, e.g. `en-us`. */
  locale: string;
  /** The brand of its help centre; where it is not known, it may be suggested for any. */
  brandId: string | undefined;
  title: string;
  /** HTML, as Zendesk gives it: where a passage stands is counted in it. */
  body: string;
  /** Only some may read it. */
  isRestricted: boolean;
}

/** Lets published articles be found, each in place of what was known of it. */
export async function indexArticles(
  tx: Db,
  installId: string,
  articles: ArticleToIndex[],
): Promise<void> {
  const made = articles.map(({ articleId, locale, brandId, title, body, isRestricted }) => {
    const words = articleText(body);
    const { said: _, ...terms } = analyse(
      { title, body: words },
      searchLanguage(words, { locale }),
    );
    return { documentId: articleId, locale, brandId: brandId ?? null, isRestricted, words, terms };
  });
  await putDocuments(tx, installId, 'article', made);
}

/** Which articles can be found, in which languages. */
export async function listArticleDocuments(
  db: Db,
  installId: string,
): Promise<{ articleId: string; locale: string }[]> {
  return db
    .select({ articleId: documents.documentId, locale: documents.locale })
    .from(documents)
    .where(and(eq(documents.installId, installId), eq(documents.kind, 'article')));
}
