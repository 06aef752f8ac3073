import type { Category, Section } from '../help-center/help-center.ts';

/** A section in one language as the API answers it; `origin` is its brand's. */
export function showSection(
  origin: string,
  section: Section,
  locale: string,
): Record<string, unknown> {
  return {
    ...common(origin, 'sections', section, locale),
    category_id: section.categoryId,
    parent_section_id: section.parentSectionId,
    theme_template: 'section_page',
  };
}

/** A category in one language as the API answers it. */
export function showCategory(
  origin: string,
  category: Category,
  locale: string,
): Record<string, unknown> {
  return common(origin, 'categories', category, locale);
}

function common(
  origin: string,
  kind: 'sections' | 'categories',
  record: Section | Category,
  locale: string,
): Record<string, unknown> {
  const translation = record.translations.find((one) => one.locale === locale);
  return {
    id: record.id,
    url: `${origin}/api/v2/help_center/${locale}/${kind}/${record.id}.json`,
    html_url: `${origin}/hc/${locale}/${kind}/${record.id}`,
    position: record.position,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    name: translation?.title ?? '',
    description: translation?.body ?? '',
    locale,
    source_locale: record.sourceLocale,
    outdated: translation?.outdated ?? false,
  };
}
