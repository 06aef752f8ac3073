import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { deleteSection } from './delete-section.ts';

/** Deletes a category with its sections and articles (developer.zendesk.com, "Categories"). Throws RecordNotFound. */
export function deleteCategory(sandbox: Sandbox, categoryId: number): void {
  const { categories, sections } = sandbox.account.helpCenter;
  if (!categories.delete(categoryId)) throw recordNotFound();
  const own = [...sections.values()].filter((one) => one.categoryId === categoryId);
  for (const { id } of own) if (sections.has(id)) deleteSection(sandbox, id);
}
