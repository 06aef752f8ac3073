import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { emptyIfTooRecent } from './empty-if-too-recent.ts';
import { exportDeadlineMs, type ExportPage } from './exports.ts';
import { listAll } from './list-all.ts';
import { cursorMeta, optionalId, zendeskId } from './payloads.ts';
import { countOf, joinRows, readableRows, zendeskTime, type ReadRows } from './readable-rows.ts';
import { undefinedIfGone } from './undefined-if-gone.ts';

const meta = cursorMeta.nullish();

const article = z.object({
  id: zendeskId,
  locale: z.string(),
  title: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().nullish(),
  /** Of a translation, whether its source went on without it; of an article always false. */
  outdated: z.boolean().nullish(),
  /** Of an article, which of its languages its source went on without. */
  outdated_locales: z.array(z.string()).nullish(),
  section_id: optionalId,
  user_segment_id: optionalId,
  created_at: zendeskTime,
  updated_at: zendeskTime,
});
export type ZendeskArticle = z.infer<typeof article>;

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

/** The languages a brand's help centre is published in. @throws ZendeskError `skip` where it has none */
export async function readLocales(client: ZendeskClient): Promise<string[]> {
  const answer = await client.request(
    { method: 'GET', path: `${base}/locales.json`, name: 'help_center/locales' },
    localesAnswer,
  );
  return answer.locales;
}

/** Categories and sections of a brand's help centre, whole. */
export async function listStructure(
  client: ZendeskClient,
): Promise<ReadRows<{ kind: 'category' | 'section'; id: string; name: string }>> {
  const categories = await listAll(
    client,
    { path: `${base}/categories.json`, name: 'help_center/categories' },
    categoriesPage,
    (page) => [page.categories],
  );
  const sections = await listAll(
    client,
    { path: `${base}/sections.json`, name: 'help_center/sections' },
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
      path: `${base}/${encodeURIComponent(locale)}/articles.json?${query}`,
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
