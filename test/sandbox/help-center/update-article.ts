import type { Sandbox } from '../sandbox.ts';
import { emitArticleEvent } from './emit-article-event.ts';
import { findArticle } from './find-article.ts';
import type { Article } from './help-center.ts';

export type ArticleChanges = Partial<
  Pick<
    Article,
    | 'authorId'
    | 'commentsDisabled'
    | 'labelNames'
    | 'permissionGroupId'
    | 'position'
    | 'promoted'
    | 'sectionId'
    | 'userSegmentId'
  >
>;

/** Changes what belongs to an article in all its languages; its text is `updateTranslation`'s. Throws RecordNotFound. */
export function updateArticle(
  sandbox: Sandbox,
  articleId: number,
  changes: ArticleChanges,
  actorId: number,
): Article {
  const article = findArticle(sandbox, articleId);
  const previous = article.authorId;
  Object.assign(article, changes, { updatedAt: sandbox.clock.iso() });
  if (article.authorId !== previous) {
    const event = { current: String(article.authorId) };
    emitArticleEvent(sandbox, article, 'author_changed', event, actorId);
  }
  return article;
}
