import { badPage } from '../errors/bad-page.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Page } from './paginate.ts';

const MAX_PER_PAGE = 100;
const MAX_ROWS = 10_000;

/** An offset page: `page` from 1, `per_page` cut at 100, no deeper than 10,000 rows. */
export function offsetPage<T>(sandbox: Sandbox, url: URL, rows: readonly T[]): Page<T> {
  const perPage = Math.min(positive(url, 'per_page', MAX_PER_PAGE), MAX_PER_PAGE);
  const page = positive(url, 'page', 1);
  if (page * perPage > MAX_ROWS) {
    throw new ZendeskError(400, {
      error: 'InvalidPaginationDepth',
      description: `Number of rows requested exceeds the maximum of ${MAX_ROWS}. Use cursor pagination.`,
    });
  }
  const start = (page - 1) * perPage;
  const hasMore = start + perPage < rows.length;
  return {
    rows: rows.slice(start, start + perPage),
    envelope: {
      count: rows.length,
      next_page: hasMore ? link(sandbox, url, page + 1) : null,
      previous_page: page > 1 ? link(sandbox, url, page - 1) : null,
    },
  };
}

function positive(url: URL, name: string, fallback: number): number {
  const text = url.searchParams.get(name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw badPage(`${name} must be a number above 0`);
  return value;
}

function link(sandbox: Sandbox, url: URL, page: number): string {
  const target = new URL(url.pathname + url.search, sandbox.origin);
  target.searchParams.set('page', String(page));
  return target.href;
}
