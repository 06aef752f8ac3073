import type { Article, Translation } from '../help-center/help-center.ts';

/** Where people read an article in one language; `origin` is its brand's. The words behind the id are for show. */
export function articleUrl(
  origin: string,
  { id }: Pick<Article, 'id'>,
  { locale, title }: Pick<Translation, 'locale' | 'title'>,
): string {
  return `${origin}/hc/${locale}/articles/${id}-${slug(title)}`;
}

function slug(title: string): string {
  return encodeURIComponent(title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''));
}
