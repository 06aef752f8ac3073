import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { archiveArticle } from './archive-article.ts';

/**
 * Deletes a section with the sections in it and all their articles (developer.zendesk.com, "Sections"); no
 * event tells of any of it. Throws RecordNotFound.
 */
export function deleteSection(sandbox: Sandbox, sectionId: number): void {
  const { sections, articles } = sandbox.account.helpCenter;
  if (!sections.delete(sectionId)) throw recordNotFound();
  for (const article of articles.values()) {
    if (article.sectionId === sectionId && !article.archived) archiveArticle(sandbox, article.id);
  }
  const inner = [...sections.values()].filter((one) => one.parentSectionId === sectionId);
  for (const { id } of inner) deleteSection(sandbox, id);
}
