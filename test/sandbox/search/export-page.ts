import { badPage } from '../errors/bad-page.ts';
import type { Page } from '../paging/paginate.ts';
import type { Sandbox } from '../sandbox.ts';

const MAX_SIZE = 1000;
const DEFAULT_SIZE = 100;
const CURSOR_LIVES_MS = 3_600_000;

/**
 * A page of exported search results (developer.zendesk.com, "Export Search Results"): up to 1,000, forwards
 * alone, by a cursor that dies after an hour. Throws Zendesk's 400 for a size or cursor it does not take.
 */
export function exportPage<T extends { id: number; createdAt: string }>(
  sandbox: Sandbox,
  url: URL,
  rows: readonly T[],
): Page<T> {
  const size = Number(url.searchParams.get('page[size]') ?? DEFAULT_SIZE);
  if (!Number.isInteger(size) || size < 1 || size > MAX_SIZE) {
    throw badPage(`page[size] must be a number from 1 to ${MAX_SIZE}`);
  }
  const nowMs = sandbox.clock.now();
  const after = cursorOf(url.searchParams.get('page[after]'), nowMs);
  // By place in the order and not by row: a row that is gone does not shift the others.
  const rest = rows.filter((row) => after === undefined || place(row) > after);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  const hasMore = rest.length > shown.length;
  const cursor = last === undefined ? null : `${place(last)}.${nowMs}`;
  const next = new URL(url.pathname + url.search, sandbox.origin);
  if (cursor !== null) next.searchParams.set('page[after]', btoa(cursor));
  return {
    rows: shown,
    envelope: {
      meta: {
        has_more: hasMore,
        after_cursor: cursor === null ? null : btoa(cursor),
        before_cursor: null,
      },
      links: { prev: null, next: cursor === null ? null : next.href },
    },
  };
}

/** Sorts by the second of creation, then by id. */
function place({ createdAt, id }: { id: number; createdAt: string }): string {
  return `${createdAt}-${String(id).padStart(16, '0')}`;
}

function cursorOf(text: string | null, nowMs: number): string | undefined {
  if (text === null) return undefined;
  const decoded = Buffer.from(text, 'base64').toString();
  const [, after, madeMs] = /^(\S+Z-\d{16})\.(\d+)$/.exec(decoded) ?? [];
  if (after === undefined || nowMs - Number(madeMs) > CURSOR_LIVES_MS) {
    throw badPage('page[after] is not valid or has expired');
  }
  return after;
}
