import type { HelpDesk } from '../../help-center/desk-of.ts';
import type { Article } from '../../help-center/help-center.ts';
import { showCategory, showSection } from '../../show/show-section.ts';
import { included, sideLoadUsers } from '../side-loads.ts';

/** What `?include=` of articles adds beside them: users, sections, categories (developer.zendesk.com, "Articles"). */
export function articleSideLoads(
  desk: HelpDesk,
  url: URL,
  articles: readonly Article[],
): Record<string, unknown[]> {
  const names = included(url);
  const { origin } = desk.sandbox;
  const sections = desk.sections.filter(({ id }) => articles.some((one) => one.sectionId === id));
  const categories = desk.categories.filter(({ id }) =>
    sections.some((section) => section.categoryId === id),
  );
  const loads: Record<string, unknown[]> = {};
  if (names.includes('users')) {
    loads.users = sideLoadUsers(
      desk.sandbox,
      articles.map(({ authorId }) => authorId),
    );
  }
  if (names.includes('sections')) {
    loads.sections = sections.map((one) => showSection(origin, one, one.sourceLocale));
  }
  if (names.includes('categories')) {
    loads.categories = categories.map((one) => showCategory(origin, one, one.sourceLocale));
  }
  return loads;
}
