import type { Sandbox } from '../sandbox.ts';
import { findArticle } from './find-article.ts';
import type { Article } from './help-center.ts';

/** Archives an article: from now on it is in no listing and no export, and no event tells of it. Throws RecordNotFound. */
export function archiveArticle(sandbox: Sandbox, articleId: number): Article {
  return Object.assign(findArticle(sandbox, articleId), {
    archived: true,
    updatedAt: sandbox.clock.iso(),
  });
}
