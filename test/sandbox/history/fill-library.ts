import { addArticle } from '../help-center/add-article.ts';
import { addCategory } from '../help-center/add-category.ts';
import { addSection } from '../help-center/add-section.ts';
import { setLocales } from '../help-center/set-locales.ts';
import { addBrand } from '../people/add-brand.ts';
import { pastSandbox, type PastSandbox } from '../sample/past-sandbox.ts';
import type { Sandbox } from '../sandbox.ts';
import { seeded } from '../seeded.ts';
import { coinWord } from './coin-word.ts';
import { themes } from './themes.ts';
import { pick, voiceOf } from './write-text.ts';

const DAY_MS = 24 * 3600_000;
/** Far from the marks of generated tickets, so that no word stands in both. */
const FIRST_MARK = 20_000_000;
const LOCALES = ['en-us', 'de'];

export interface LibraryOptions {
  /** Of all brands together. */
  articles: number;
  /** Beside the account's own; default 1. */
  brands?: number;
  /** The same seed writes the same library. Default 1. */
  seed?: number;
}

/**
 * Gives an account generated help centres over its brands, in two languages: a tenth are drafts, a tenth for
 * staff, half have a second language, which is a draft itself in a fifth of them. Each language of each
 * article has a word of its own in it (`coinWord`). Tells nobody.
 *
 * @returns the ids of the articles, oldest first
 */
export function fillLibrary(sandbox: Sandbox, options: LibraryOptions): number[] {
  const random = seeded(options.seed ?? 1);
  const past = pastSandbox(sandbox);
  const nowMs = sandbox.clock.now();
  past.moveTo(nowMs - 2 * 365 * DAY_MS);
  const sectionIds = brandIdsOf(past, options.brands ?? 1).flatMap((id) => addSections(past, id));
  const staff = [...past.account.helpCenter.userSegments.values()].find(
    ({ userType }) => userType === 'staff',
  );
  let mark = FIRST_MARK;
  return Array.from({ length: options.articles }, (_, index) => {
    past.moveTo(nowMs - (options.articles - index) * (DAY_MS / 4));
    const theme = pick(themes, random);
    const say = voiceOf(random);
    const text = () => ({
      title: `${say(theme.subjects)} (${index + 1})`,
      body: `<p>${say(theme.fixes)}</p><p>Keep the word ${coinWord(++mark)} ready.</p>`,
    });
    const translated = random() < 0.5;
    return addArticle(past, {
      ...text(),
      sectionId: pick(sectionIds, random),
      position: index,
      draft: random() < 0.1,
      userSegmentId: random() < 0.1 ? (staff?.id ?? null) : null,
      translations: translated ? [{ ...text(), locale: 'de', draft: random() < 0.2 }] : [],
      notifySubscribers: false,
    }).id;
  });
}

function brandIdsOf(past: PastSandbox, more: number): number[] {
  const added = Array.from({ length: more }, (_, index) =>
    addBrand(past, { name: `Brand ${index + 2}`, subdomain: `${past.subdomain}-${index + 2}` }),
  );
  return [past.account.defaultBrandId, ...added.map(({ id }) => id)];
}

function addSections(past: PastSandbox, brandId: number): number[] {
  setLocales(past, brandId, LOCALES);
  return ['Start', 'More'].flatMap((name) => {
    const translations = [{ locale: 'de', title: `${name} (de)` }];
    const category = addCategory(past, { name, brandId, translations });
    return ['One', 'Two'].map(
      (title) =>
        addSection(past, { categoryId: category.id, name: `${name} ${title}`, translations }).id,
    );
  });
}
