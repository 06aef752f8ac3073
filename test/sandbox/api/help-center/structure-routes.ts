import { Hono } from 'hono';
import { recordNotFound } from '../../errors/record-not-found.ts';
import type { HelpDesk } from '../../help-center/desk-of.ts';
import type { Category, Section } from '../../help-center/help-center.ts';
import { pageRows } from '../../help-center/page-rows.ts';
import { sortRows } from '../../paging/sort-rows.ts';
import type { Sandbox } from '../../sandbox.ts';
import { showCategory, showSection } from '../../show/show-section.ts';
import type { ApiContext, ApiEnv } from '../api-env.ts';
import { idParam } from '../id-param.ts';
import { deskFor } from './article-routes.ts';

/** The languages, categories and sections of a help centre. */
export function structureRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/help_center/locales', (c) => {
    const { locales, defaultLocale } = deskFor(sandbox, c);
    return c.json({ locales, default_locale: defaultLocale });
  });
  for (const base of ['/help_center', '/help_center/:locale']) {
    routes.get(`${base}/categories`, (c) => {
      const desk = deskFor(sandbox, c);
      return list(desk, c, 'categories', desk.categories, showCategory);
    });
    routes.get(`${base}/categories/:id`, (c) => {
      const desk = deskFor(sandbox, c);
      return c.json({ category: one(desk, c, desk.categories, showCategory) });
    });
    routes.get(`${base}/categories/:id/sections`, (c) => {
      const desk = deskFor(sandbox, c);
      const id = idParam(c);
      const sections = desk.sections.filter((section) => section.categoryId === id);
      return list(desk, c, 'sections', sections, showSection);
    });
    routes.get(`${base}/sections`, (c) => {
      const desk = deskFor(sandbox, c);
      return list(desk, c, 'sections', desk.sections, showSection);
    });
    routes.get(`${base}/sections/:id`, (c) => {
      const desk = deskFor(sandbox, c);
      return c.json({ section: one(desk, c, desk.sections, showSection) });
    });
  }
  return routes;
}

type Show<T> = (origin: string, row: T, locale: string) => Record<string, unknown>;

function list<T extends Section | Category>(
  desk: HelpDesk,
  c: ApiContext,
  name: string,
  all: readonly T[],
  show: Show<T>,
) {
  const url = new URL(c.req.url);
  const sorts = {
    position: (row: T) => row.position,
    created_at: (row: T) => row.createdAt,
    updated_at: (row: T) => row.updatedAt,
  };
  const page = pageRows(desk.sandbox, url, sortRows(url, all, sorts, 'position'));
  const shown = page.rows.map((row) =>
    show(desk.sandbox.origin, row, c.req.param('locale') ?? row.sourceLocale),
  );
  return c.json({ [name]: shown, ...page.envelope });
}

function one<T extends Section | Category>(
  desk: HelpDesk,
  c: ApiContext,
  all: readonly T[],
  show: Show<T>,
): Record<string, unknown> {
  const id = idParam(c);
  const row = all.find((candidate) => candidate.id === id);
  if (!row) throw recordNotFound();
  return show(desk.sandbox.origin, row, c.req.param('locale') ?? row.sourceLocale);
}
