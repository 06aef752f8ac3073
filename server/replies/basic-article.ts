import type { ReplyAnswer } from '../contract/reply.ts';
import type { Db } from '../db/connect.ts';
import type { Finds } from '../db/recommendations-schema.ts';
import { readPublicArticles } from './read-public-articles.ts';
import { primaryOf } from './reply-language.ts';

/** What can be offered without a model: the best article that everybody may read, in the language of the reply. */
export async function basicArticle(
  db: Db,
  installId: string,
  finds: Finds | null | undefined,
  language: string,
): Promise<Extract<ReplyAnswer, { state: 'basic' }>['article']> {
  const articles = await readPublicArticles(db, installId, finds, language);
  const best = articles.find(({ locale }) => primaryOf(locale) === language);
  if (!best) return undefined;
  const { articleId, locale, brandId, range } = best;
  return { articleId, locale, brandId, ...(range && { range }) };
}
