import { offsetPage } from '../paging/offset-page.ts';
import { paginate, wantsCursor, type Page } from '../paging/paginate.ts';
import type { Sandbox } from '../sandbox.ts';

const PER_PAGE = 30;

/**
 * A page of a help centre's listing: by cursor when the query says `page[…]` (undocumented, and works),
 * else by offset, 30 a page, with the number of pages told. Throws Zendesk's 400.
 */
export function pageRows<T extends { id: number }>(
  sandbox: Sandbox,
  url: URL,
  rows: readonly T[],
): Page<T> {
  if (wantsCursor(url)) return paginate(sandbox, url, rows);
  const asked = new URL(url);
  if (!asked.searchParams.has('per_page')) asked.searchParams.set('per_page', String(PER_PAGE));
  const page = offsetPage(sandbox, asked, rows);
  const perPage = Math.min(Number(asked.searchParams.get('per_page')), 100);
  return {
    rows: page.rows,
    envelope: {
      ...page.envelope,
      page: Number(asked.searchParams.get('page') ?? 1),
      per_page: perPage,
      page_count: Math.ceil(rows.length / perPage),
      sort_by: asked.searchParams.get('sort_by') ?? 'position',
      sort_order: asked.searchParams.get('sort_order') ?? 'asc',
    },
  };
}
