import type { Sandbox } from '../sandbox.ts';
import { emitArticleEvent, emitPublished } from './emit-article-event.ts';
import { findArticle, findTranslation } from './find-article.ts';
import type { Translation } from './help-center.ts';

export type TranslationChanges = Partial<
  Pick<Translation, 'title' | 'body' | 'draft' | 'outdated'>
>;

/**
 * Changes one language of an article: its text, or whether it can be read. Subscribers hear of
 * publishing and unpublishing, of edits they hear nothing. Throws RecordNotFound.
 */
export function updateTranslation(
  sandbox: Sandbox,
  articleId: number,
  locale: string,
  changes: TranslationChanges,
  actorId: number,
): Translation {
  const article = findArticle(sandbox, articleId);
  const translation = findTranslation(article, locale);
  const wasDraft = translation.draft;
  const at = sandbox.clock.iso();
  Object.assign(translation, changes, { updatedAt: at, updatedById: actorId });
  article.updatedAt = at;
  if (wasDraft && !translation.draft) emitPublished(sandbox, article, translation, actorId);
  if (!wasDraft && translation.draft) {
    emitArticleEvent(sandbox, article, 'unpublished', {}, actorId);
  }
  return translation;
}
