import type { Article } from '../../help-center/help-center.ts';
import type { Sandbox } from '../../sandbox.ts';
import { appArticles } from './app-articles.ts';
import { gearArticles } from './gear-articles.ts';
import type { SampleArticle } from './sample-article.ts';
import { shopArticles } from './shop-articles.ts';

const written = { ...shopArticles, ...appArticles, ...gearArticles };

export type ArticleHandle = keyof typeof written;

/** Every article of the sample help centres by handle, with the topics of the tickets it answers. */
export const sampleArticles: Record<ArticleHandle, SampleArticle> = written;

/** The article a filled account has under this handle; throws in an account without the sample data. */
export function sampleArticle({ account }: Sandbox, handle: ArticleHandle): Article {
  const { title } = sampleArticles[handle];
  const found = [...account.helpCenter.articles.values()].find(({ translations }) =>
    translations.some((one) => one.title === title),
  );
  if (!found) throw new Error(`This account has no article "${handle}"`);
  return found;
}
