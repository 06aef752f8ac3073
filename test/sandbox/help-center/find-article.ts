import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Article, Translation } from './help-center.ts';

/** The article with this id; throws RecordNotFound for none and for archived ones. */
export function findArticle({ account }: Sandbox, articleId: number): Article {
  const article = account.helpCenter.articles.get(articleId);
  if (!article || article.archived) throw recordNotFound();
  return article;
}

/** An article in one language; throws RecordNotFound where it has none. */
export function findTranslation(article: Article, locale: string): Translation {
  const translation = article.translations.find((one) => one.locale === locale);
  if (!translation) throw recordNotFound();
  return translation;
}

/** The article that one of its languages belongs to; throws RecordNotFound for none and for archived ones. */
export function findArticleOf({ account }: Sandbox, translationId: number): Article {
  const article = [...account.helpCenter.articles.values()].find(
    ({ archived, translations }) =>
      !archived && translations.some(({ id }) => id === translationId),
  );
  if (!article) throw recordNotFound();
  return article;
}
