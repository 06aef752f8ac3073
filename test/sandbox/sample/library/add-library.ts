import { addArticle } from '../../help-center/add-article.ts';
import { addCategory } from '../../help-center/add-category.ts';
import { addSection } from '../../help-center/add-section.ts';
import { setLocales } from '../../help-center/set-locales.ts';
import { updateTranslation } from '../../help-center/update-translation.ts';
import type { Desk } from '../add-desk.ts';
import type { PastSandbox } from '../past-sandbox.ts';
import { articleHtml } from './article-html.ts';
import { sampleArticles } from './sample-articles.ts';
import { sections, type SampleArticle, type SectionHandle } from './sample-article.ts';

const DAY_MS = 24 * 3600_000;
const GERMAN = 'de';
/** Before the tickets whose answers link them. */
const WRITTEN_DAYS_AGO = 690;

/**
 * Gives both brands their help centre in English and German: articles that answer the desk's tickets,
 * each edited when it says. Some German ones are outdated or drafts; one article is for staff, one
 * unfinished.
 */
export function addLibrary(past: PastSandbox, desk: Desk, nowMs: number): void {
  for (const brandId of Object.values(desk.brands)) setLocales(past, brandId, ['en-us', GERMAN]);
  past.moveTo(nowMs - 700 * DAY_MS);
  const sectionIds = addSections(past, desk);
  for (const article of Object.values(sampleArticles)) {
    past.moveTo(nowMs - (article.draft ? article.age : WRITTEN_DAYS_AGO) * DAY_MS);
    const { id, sourceLocale } = addArticle(past, {
      sectionId: sectionIds[article.section],
      title: article.title,
      body: articleHtml(article.text),
      draft: article.draft,
      labelNames: [...(article.labels ?? [])],
      authorId: desk.people.nora,
      userSegmentId: readersOf(past, article),
      position: Object.values(sampleArticles).indexOf(article),
      notifySubscribers: false,
      translations: article.german
        ? [{ ...article.german, locale: GERMAN, body: articleHtml(article.german.text) }]
        : [],
    });
    if (article.draft) continue;
    past.moveTo(nowMs - article.age * DAY_MS);
    updateTranslation(past, id, sourceLocale, {}, desk.people.nora);
  }
  past.moveTo(nowMs);
}

function addSections(past: PastSandbox, desk: Desk): Record<SectionHandle, number> {
  const categories = new Map<string, number>();
  const entries = Object.entries(sections).map(([handle, { brand, category, name, german }]) => {
    const brandId = desk.brands[brand];
    const categoryId =
      categories.get(category) ??
      addCategory(past, {
        name: category,
        brandId,
        translations: [{ locale: GERMAN, title: category }],
      }).id;
    categories.set(category, categoryId);
    const translations = [{ locale: GERMAN, title: german }];
    return [handle, addSection(past, { categoryId, name, translations }).id];
  });
  return Object.fromEntries(entries) as Record<SectionHandle, number>;
}

function readersOf({ account }: PastSandbox, { readers }: SampleArticle): number | null {
  if (readers === undefined) return null;
  const type = readers === 'staff' ? 'staff' : 'signed_in_users';
  const segments = [...account.helpCenter.userSegments.values()];
  return segments.find(({ userType }) => userType === type)?.id ?? null;
}
