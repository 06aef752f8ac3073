import type { Article, Translation } from '../help-center/help-center.ts';

/** One language of an article as the API answers it; `origin` is its brand's. */
export function showTranslation(
  origin: string,
  article: Article,
  translation: Translation,
): Record<string, unknown> {
  const { locale } = translation;
  return {
    id: translation.id,
    url: `${origin}/api/v2/help_center/articles/${article.id}/translations/${locale}.json`,
    html_url: `${origin}/hc/${locale}/articles/${article.id}`,
    source_id: article.id,
    source_type: 'Article',
    locale,
    title: translation.title,
    body: translation.body,
    outdated: translation.outdated,
    draft: translation.draft,
    hidden: false,
    created_at: translation.createdAt,
    updated_at: translation.updatedAt,
    created_by_id: translation.createdById,
    updated_by_id: translation.updatedById,
  };
}
