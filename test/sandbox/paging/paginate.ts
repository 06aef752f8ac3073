import type { Sandbox } from '../sandbox.ts';
import { cursorPage } from './cursor-page.ts';
import { offsetPage } from './offset-page.ts';

export interface Page<T> {
  rows: T[];
  /** What stands in the answer beside the rows. */
  envelope: Record<string, unknown>;
}

/**
 * The asked-for page of sorted rows: by cursor when the query says `page[…]`, else by offset.
 * Throws Zendesk's 400 for a cursor, size or depth it does not take.
 */
export function paginate<T extends { id: number | string }>(
  sandbox: Sandbox,
  url: URL,
  rows: readonly T[],
): Page<T> {
  return wantsCursor(url) ? cursorPage(sandbox, url, rows) : offsetPage(sandbox, url, rows);
}

/** Whether a query pages by cursor. */
export function wantsCursor(url: URL): boolean {
  return [...url.searchParams.keys()].some((name) => name.startsWith('page['));
}
