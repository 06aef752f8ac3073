import { Hono } from 'hono';
import { ZendeskError } from '../../errors/zendesk-error.ts';
import { recordNotFound } from '../../errors/record-not-found.ts';
import { deskOf, type HelpDesk, type Readable } from '../../help-center/desk-of.ts';
import { pageRows } from '../../help-center/page-rows.ts';
import { searchArticles } from '../../help-center/search-articles.ts';
import { exportByTime } from '../../incremental/export-by-time.ts';
import { sortByChange } from '../../incremental/sort-by-change.ts';
import { sortRows } from '../../paging/sort-rows.ts';
import { offsetPage } from '../../paging/offset-page.ts';
import { brandOrigin } from '../../people/brand-origin.ts';
import type { Sandbox } from '../../sandbox.ts';
import { showArticle } from '../../show/show-article.ts';
import { callerOf, type ApiContext, type ApiEnv } from '../api-env.ts';
import { idParam } from '../id-param.ts';
import { articleSideLoads } from './article-side-loads.ts';

const MAX_FOUND = 1000;

/** Reading articles: listings by language, section and category, one, the export, the search. */
export function articleRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/help_center/incremental/articles', (c) => exportArticles(sandbox, c));
  routes.get('/help_center/articles/search', (c) => search(sandbox, c));
  for (const base of ['/help_center', '/help_center/:locale']) {
    routes.get(`${base}/articles`, (c) => list(deskFor(sandbox, c), c, () => true));
    routes.get(`${base}/sections/:id/articles`, (c) => {
      const desk = deskFor(sandbox, c);
      const { id } = among(desk.sections, idParam(c));
      return list(desk, c, ({ article }) => article.sectionId === id);
    });
    routes.get(`${base}/categories/:id/articles`, (c) => {
      const desk = deskFor(sandbox, c);
      const { id } = among(desk.categories, idParam(c));
      const sections = desk.sections.filter((one) => one.categoryId === id).map((one) => one.id);
      return list(desk, c, ({ article }) => sections.includes(article.sectionId));
    });
    routes.get(`${base}/articles/:id`, (c) => {
      const desk = deskFor(sandbox, c);
      const { article, translation } = among(desk.articles, idParam(c));
      return c.json({
        article: showArticle(desk.sandbox.origin, article, translation),
        ...articleSideLoads(desk, new URL(c.req.url), [article]),
      });
    });
  }
  return routes;
}

/** The help centre of the host that was asked, as the caller sees it. */
export function deskFor(sandbox: Sandbox, c: ApiContext): HelpDesk {
  return deskOf(sandbox, new URL(c.req.url), c.get('caller')?.user, c.req.param('locale'));
}

function among<T extends { id: number }>(rows: readonly T[], id: number): T {
  const row = rows.find((one) => one.id === id);
  if (!row) throw recordNotFound();
  return row;
}

function list(desk: HelpDesk, c: ApiContext, wanted: (row: Readable) => boolean) {
  const url = new URL(c.req.url);
  const rows = sortRows(url, labelled(url, desk.articles.filter(wanted)), SORTS, 'position');
  const page = pageRows(desk.sandbox, url, rows);
  return c.json({
    articles: page.rows.map((one) => show(desk, one)),
    ...articleSideLoads(
      desk,
      url,
      page.rows.map(({ article }) => article),
    ),
    ...page.envelope,
  });
}

/** Articles by their last change: archived ones are in it as little as in any other answer. */
function exportArticles(sandbox: Sandbox, c: ApiContext) {
  callerOf(c);
  const desk = deskFor(sandbox, c);
  const url = new URL(c.req.url);
  const rows = labelled(url, desk.articles);
  const page = exportByTime(
    sandbox,
    url,
    sortByChange(rows, ({ article }) => article.updatedAt),
  );
  const endTime = page.endTime ?? Number(url.searchParams.get('start_time'));
  const next = new URL(
    `/api/v2/help_center/incremental/articles.json${url.search}`,
    desk.sandbox.origin,
  );
  next.searchParams.set('start_time', String(endTime));
  return c.json({
    articles: page.rows.map((one) => show(desk, one)),
    ...articleSideLoads(
      desk,
      url,
      page.rows.map(({ article }) => article),
    ),
    count: page.rows.length,
    end_time: endTime,
    next_page: page.endOfStream ? null : next.href,
  });
}

function search(sandbox: Sandbox, c: ApiContext) {
  const url = new URL(c.req.url);
  const query = url.searchParams;
  if (!['query', 'section', 'category', 'label_names'].some((name) => query.has(name))) {
    throw new ZendeskError(400, {
      error: 'Bad Request',
      description: 'One of query, section, category or label_names must be given',
    });
  }
  const section = query.get('section');
  const category = query.get('category');
  const found = searchedDesks(sandbox, c).flatMap((desk) => {
    const inCategory = desk.sections.filter((one) => String(one.categoryId) === category);
    const rows = labelled(url, desk.articles).filter(
      ({ article }) =>
        (section === null || String(article.sectionId) === section) &&
        (category === null || inCategory.some((one) => one.id === article.sectionId)),
    );
    return searchArticles(rows, query.get('query') ?? '').map((one) => ({ desk, ...one }));
  });
  if (!query.has('per_page')) query.set('per_page', '25');
  const page = offsetPage(deskFor(sandbox, c).sandbox, url, found.slice(0, MAX_FOUND));
  const results = page.rows.map(({ desk, snippet, ...one }) => ({
    ...show(desk, one),
    snippet,
    result_type: 'article',
  }));
  return c.json({ results, ...page.envelope });
}

/** The host's own help centre; another brand's by `brand_id`, every brand's by `multibrand`. */
function searchedDesks(sandbox: Sandbox, c: ApiContext): HelpDesk[] {
  const url = new URL(c.req.url);
  const user = c.get('caller')?.user;
  const wanted = url.searchParams.get('brand_id');
  const locale = url.searchParams.get('locale') ?? undefined;
  if (url.searchParams.get('multibrand') !== 'true' && wanted === null) {
    const { defaultLocale } = deskOf(sandbox, url, user, undefined);
    return [deskOf(sandbox, url, user, locale ?? defaultLocale)];
  }
  return [...sandbox.account.brands.values()]
    .filter((brand) => brand.active && (wanted === null || String(brand.id) === wanted))
    .flatMap((brand) => {
      const at = new URL(brandOrigin(sandbox, brand));
      const { locales, defaultLocale } = deskOf(sandbox, at, user, undefined);
      const shown = locale ?? defaultLocale;
      return locales.includes(shown) ? deskOf(sandbox, at, user, shown) : [];
    });
}

function show({ sandbox }: HelpDesk, { article, translation }: Readable): Record<string, unknown> {
  return showArticle(sandbox.origin, article, translation);
}

function labelled(url: URL, rows: Readable[]): Readable[] {
  const names = url.searchParams.get('label_names')?.split(',') ?? [];
  return rows.filter(({ article }) => names.every((name) => article.labelNames.includes(name)));
}

const SORTS = {
  position: ({ article }: Readable) => article.position,
  title: ({ translation }: Readable) => translation.title,
  created_at: ({ article }: Readable) => article.createdAt,
  updated_at: ({ article }: Readable) => article.updatedAt,
  edited_at: ({ translation }: Readable) => translation.updatedAt,
};
