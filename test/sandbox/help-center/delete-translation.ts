import { recordInvalid } from '../errors/record-invalid.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Article } from './help-center.ts';

/**
 * Deletes one language of an article, by the translation's id; no event tells of it. Throws
 * RecordNotFound, and RecordInvalid for the only language, which cannot go.
 */
export function deleteTranslation(sandbox: Sandbox, translationId: number): Article {
  const article = [...sandbox.account.helpCenter.articles.values()].find(
    ({ archived, translations }) =>
      !archived && translations.some(({ id }) => id === translationId),
  );
  if (!article) throw recordNotFound();
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
