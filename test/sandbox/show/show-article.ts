import type { Article, Translation } from '../help-center/help-center.ts';
import { articleUrl } from './article-url.ts';

/** An article in one language as the API answers it; `origin` is its brand's. */
export function showArticle(
  origin: string,
  article: Article,
  translation: Translation,
): Record<string, unknown> {
  const { locale, title } = translation;
  return {
    id: article.id,
    url: `${origin}/api/v2/help_center/${locale}/articles/${article.id}.json`,
    html_url: articleUrl(origin, article, translation),
    author_id: article.authorId,
    comments_disabled: article.commentsDisabled,
    draft: translation.draft,
    promoted: article.promoted,
    position: article.position,
    vote_sum: 0,
    vote_count: 0,
    section_id: article.sectionId,
    created_at: article.createdAt,
    updated_at: article.updatedAt,
    name: title,
    title,
    source_locale: article.sourceLocale,
    locale,
    outdated: false,
    outdated_locales: article.translations.filter((one) => one.outdated).map((one) => one.locale),
    edited_at: translation.updatedAt,
    user_segment_id: article.userSegmentId,
    user_segment_ids: article.userSegmentId === null ? [] : [article.userSegmentId],
    permission_group_id: article.permissionGroupId,
    content_tag_ids: [],
    label_names: article.labelNames,
    body: translation.body,
  };
}
