import type { Account } from '../account.ts';
import type { Article, Category, Section } from './help-center.ts';

/** The brand whose help centre holds a category, section or article; `undefined` for one whose parent is gone. */
export function brandIdOf(
  account: Account,
  record: Article | Section | Category,
): number | undefined {
  const { categories, sections } = account.helpCenter;
  if ('brandId' in record) return record.brandId;
  if ('categoryId' in record) return categories.get(record.categoryId)?.brandId;
  const section = sections.get(record.sectionId);
  return section && categories.get(section.categoryId)?.brandId;
}
