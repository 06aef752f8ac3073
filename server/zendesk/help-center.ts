import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { emptyIfTooRecent } from './empty-if-too-recent.ts';
import { exportDeadlineMs, type ExportPage } from './exports.ts';
import { listAll } from './list-all.ts';
import { article, type ZendeskArticle } from './help-center-payloads.ts';
import { cursorMeta, zendeskId } from './payloads.ts';
import { countOf, joinRows, readableRows, type ReadRows } from './readable-rows.ts';
import { undefinedIfGone } from './undefined-if-gone.ts';

const meta = cursorMeta.nullish();

/** Whether its writers marked it, in its own language, as out of date (developer.zendesk.com, "Translations"). */
export function isOutdated({
  outdated,
  outdated_locales: locales,
  locale,
}: ZendeskArticle): boolean {
  return outdated === true || (locales ?? []).includes(locale);
}

const translation = article.pick({
  locale: true,
  title: true,
  body: true,
  draft: true,
  outdated: true,
});

const articlesPage = z.object({ articles: readableRows(article), meta: cursorMeta });
const oneArticle = z.object({ article });
const translationsAnswer = z.object({ translations: z.array(translation), meta });
const localesAnswer = z.object({
  // A help centre has a language: an answer with none has not told them all.
  locales: z.array(z.string()).min(1),
  default_locale: z.string(),
});
const changesAnswer = z.object({
  articles: readableRows(article),
  count: z.number().nullish(),
  end_time: z.number().int().nullish(),
});
const named = z.object({ id: zendeskId, name: z.string() });
const categoriesPage = z.object({ meta, categories: readableRows(named) });
const sectionsPage = z.object({ meta, sections: readableRows(named) });

const base = '/api/v2/help_center';
const inLocale = (locale: string) => `${base}/${encodeURIComponent(locale)}`;

/** The languages a brand's help centre is published in. @throws ZendeskError `skip` where it has none */
export async function readLocales(client: ZendeskClient): Promise<string[]> {
  const answer = await client.request(
    { method: 'GET', path: `${base}/locales.json`, name: 'help_center/locales' },
    localesAnswer,
  );
  return answer.locales;
}

type Structure = ReadRows<{ kind: 'category' | 'section'; id: string; name: string }>;

/**
 * Categories and sections of a brand's help centre, whole.
 *
 * @param locales in which they are listed one after the other, for whoever is not signed in: Zendesk tells them no
 *   other list (developer.zendesk.com, "Categories"); the name is the one in the first language that has it
 */
export async function listStructure(
  client: ZendeskClient,
  locales: readonly string[] = [],
): Promise<Structure> {
  if (locales.length === 0) return listStructureAt(client, base);
  const all: Structure = { rows: [], unreadable: [] };
  for (const locale of locales) {
    const { rows, unreadable } = await listStructureAt(client, inLocale(locale));
    const known = new Set(all.rows.map(({ kind, id }) => `${kind} ${id}`));
    all.rows.push(...rows.filter(({ kind, id }) => !known.has(`${kind} ${id}`)));
    all.unreadable.push(...unreadable);
  }
  return all;
}

async function listStructureAt(client: ZendeskClient, at: string): Promise<Structure> {
  const categories = await listAll(
    client,
    { path: `${at}/categories.json`, name: 'help_center/categories' },
    categoriesPage,
    (page) => [page.categories],
  );
  const sections = await listAll(
    client,
    { path: `${at}/sections.json`, name: 'help_center/sections' },
    sectionsPage,
    (page) => [page.sections],
  );
  const { rows: inCategories, unreadable } = joinRows(categories);
  const { rows: inSections, unreadable: alsoUnreadable } = joinRows(sections);
  return {
    rows: [
      ...inCategories.map((one) => ({ ...one, kind: 'category' as const })),
      ...inSections.map((one) => ({ ...one, kind: 'section' as const })),
    ],
    unreadable: [...unreadable, ...alsoUnreadable],
  };
}

/** One page of a help centre's articles in one language, drafts included; `after` is missing on the last. */
export async function listArticles(
  client: ZendeskClient,
  locale: string,
  after: string | undefined,
): Promise<ReadRows<ZendeskArticle> & { after: string | undefined }> {
  const query = new URLSearchParams({ 'page[size]': '100' });
  if (after) query.set('page[after]', after);
  const page = await client.request(
    {
      method: 'GET',
      path: `${inLocale(locale)}/articles.json?${query}`,
      name: 'help_center/{locale}/articles',
    },
    articlesPage,
  );
  const next = page.meta.has_more ? (page.meta.after_cursor ?? undefined) : undefined;
  return { ...page.articles, after: next };
}

/** One page of the articles that changed, in their own first language (time-based export). @param startTime epoch seconds */
export async function exportArticles(
  client: ZendeskClient,
  startTime: number,
): Promise<ExportPage<ZendeskArticle>> {
  const path = `${base}/incremental/articles.json?start_time=${startTime}`;
  const name = 'help_center/incremental/articles';
  return client
    .request({ method: 'GET', path, name, deadlineMs: exportDeadlineMs }, changesAnswer)
    .then((page) => {
      const position = String(page.end_time ?? startTime);
      // It does not say whether it ends; a page that does not move on, or is not full, does.
      const isEnd = countOf(page.articles) < 1000 || position === String(startTime);
      return { ...page.articles, position, isEnd };
    })
    .catch(emptyIfTooRecent(startTime));
}

/** An article in each of its languages, drafts included; `undefined` for one that is archived or deleted. */
export async function readArticle(
  client: ZendeskClient,
  articleId: string,
): Promise<ZendeskArticle[] | undefined> {
  const read = async () => {
    const { article: own } = await client.request(
      {
        method: 'GET',
        path: `${base}/articles/${articleId}.json`,
        name: 'help_center/articles/{id}',
      },
      oneArticle,
    );
    const all = await listAll(
      client,
      {
        path: `${base}/articles/${articleId}/translations.json`,
        name: 'help_center/articles/{id}/translations',
      },
      translationsAnswer,
      (page) => page.translations,
    );
    return all.map((one) => ({ ...own, ...one }));
  };
  return read().catch(undefinedIfGone);
}
