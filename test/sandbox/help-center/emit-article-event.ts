import type { Sandbox } from '../sandbox.ts';
import { brandIdOf } from './brand-id-of.ts';
import type { Article, Translation } from './help-center.ts';

/**
 * Tells subscribers about an article; `type` without `article.` (developer.zendesk.com, "Article
 * events"). There are no events for edited, archived or deleted articles.
 */
export function emitArticleEvent(
  sandbox: Sandbox,
  article: Article,
  type: 'published' | 'unpublished' | 'author_changed',
  event: Record<string, unknown>,
  actorId: number,
): void {
  sandbox.emit({
    type: `article.${type}`,
    subject: `zen:article:${article.id}`,
    detail: {
      brand_id: String(brandIdOf(sandbox.account, article)),
      id: String(article.id),
      user_id: String(actorId),
    },
    event,
  });
}

/** One language of an article can be read from now on. */
export function emitPublished(
  sandbox: Sandbox,
  article: Article,
  { locale, title }: Translation,
  actorId: number,
): void {
  const section = sandbox.account.helpCenter.sections.get(article.sectionId);
  const event = {
    author_id: String(article.authorId),
    category_id: String(section?.categoryId),
    locale,
    section_id: String(article.sectionId),
    title,
  };
  emitArticleEvent(sandbox, article, 'published', event, actorId);
}
