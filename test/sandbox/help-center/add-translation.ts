import { recordInvalid } from '../errors/record-invalid.ts';
import type { Sandbox } from '../sandbox.ts';
import { buildTranslation, type NewTranslation } from './build-translation.ts';
import { emitPublished } from './emit-article-event.ts';
import { findArticle } from './find-article.ts';
import type { Translation } from './help-center.ts';

/** Adds a language to an article. Throws RecordNotFound, or RecordInvalid for a language it has. */
export function addTranslation(
  sandbox: Sandbox,
  articleId: number,
  input: NewTranslation,
  actorId: number,
): Translation {
  const article = findArticle(sandbox, articleId);
  if (article.translations.some(({ locale }) => locale === input.locale)) {
    throw recordInvalid({ locale: [{ description: 'Locale: has already been taken' }] });
  }
  const translation = buildTranslation(sandbox, input, actorId);
  article.translations.push(translation);
  article.updatedAt = sandbox.clock.iso();
  if (!translation.draft) emitPublished(sandbox, article, translation, actorId);
  return translation;
}
