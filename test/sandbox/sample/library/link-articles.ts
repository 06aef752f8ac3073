import { brandIdOf } from '../../help-center/brand-id-of.ts';
import { findTranslation } from '../../help-center/find-article.ts';
import { brandOrigin } from '../../people/brand-origin.ts';
import type { Sandbox } from '../../sandbox.ts';
import { articleUrl } from '../../show/article-url.ts';
import { sampleArticle, sampleArticles, type ArticleHandle } from './sample-articles.ts';

const MARK = /\{article:(\w+)(?::([a-z-]+))?\}/g;

/**
 * A text with `{article:handle}` or `{article:handle:locale}` written out as the address of that article
 * in its own language or the one named. Throws for an article that does not exist.
 */
export function linkArticles(sandbox: Sandbox, text: string): string {
  return text.replace(MARK, (_, handle: string, locale?: string) =>
    addressOf(sandbox, handle, locale),
  );
}

function addressOf(sandbox: Sandbox, handle: string, locale: string | undefined): string {
  if (!isHandle(handle)) throw new Error(`No article is called "${handle}"`);
  const article = sampleArticle(sandbox, handle);
  const brand = sandbox.account.brands.get(brandIdOf(sandbox.account, article) ?? 0);
  if (!brand) throw new Error(`Article "${handle}" belongs to no brand`);
  const translation = findTranslation(article, locale ?? article.sourceLocale);
  return articleUrl(brandOrigin(sandbox, brand), article, translation);
}

function isHandle(text: string): text is ArticleHandle {
  return Object.hasOwn(sampleArticles, text);
}
