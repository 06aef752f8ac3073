import { wantsCursor } from './paginate.ts';

/**
 * Rows in the order a query asks for: `sort=-name` when paging by cursor, `sort_by` and `sort_order`
 * by offset; the other style's words are ignored, as Zendesk does. `by` gives each sortable value;
 * a name not in it leaves the order as it is.
 */
export function sortRows<T>(
  url: URL,
  rows: readonly T[],
  by: Record<string, (row: T) => string | number>,
  defaultName: string,
): T[] {
  const query = url.searchParams;
  const asked =
    wantsCursor(url) || query.has('sort') ? query.get('sort') : offsetSort(query, defaultName);
  const name = (asked ?? defaultName).replace(/^-/, '');
  const valueOf = Object.hasOwn(by, name) ? by[name] : undefined;
  if (!valueOf) return [...rows];
  const rising = [...rows].sort((a, b) => compare(valueOf(a), valueOf(b)));
  // Backwards is the whole order turned round, rows of the same second included.
  return asked?.startsWith('-') ? rising.reverse() : rising;
}

function offsetSort(query: URLSearchParams, defaultName: string): string {
  return `${query.get('sort_order') === 'desc' ? '-' : ''}${query.get('sort_by') ?? defaultName}`;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
