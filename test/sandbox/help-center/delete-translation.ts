import { recordInvalid } from '../errors/record-invalid.ts';
import type { Sandbox } from '../sandbox.ts';
import { findArticleOf } from './find-article.ts';
import type { Article } from './help-center.ts';

/**
 * Deletes one language of an article, by the translation's id; no event tells of it. Throws
 * RecordNotFound, and RecordInvalid for the only language, which cannot go.
 */
export function deleteTranslation(sandbox: Sandbox, translationId: number): Article {
  const article = findArticleOf(sandbox, translationId);
  const left = article.translations.filter(({ id }) => id !== translationId);
  const [first] = left;
  if (!first) {
    throw recordInvalid({
      base: [{ description: 'The only translation cannot be deleted', error: null }],
    });
  }
  if (left.every(({ locale }) => locale !== article.sourceLocale)) {
    article.sourceLocale = first.locale;
  }
  return Object.assign(article, { translations: left, updatedAt: sandbox.clock.iso() });
}
