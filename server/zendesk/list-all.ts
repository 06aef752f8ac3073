import type { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { ZendeskError } from './errors.ts';

const mostPages = 1000;

/** What a list by cursor answers beside its rows; lists that come at once have no `meta`. */
interface ListAnswer {
  meta?: { has_more: boolean; after_cursor?: string | null | undefined } | null | undefined;
}

/**
 * Every row of a list that is read whole, page after page (developer.zendesk.com, "Pagination", cursor).
 *
 * @param path without a query; what is not paged answers with everything
 * @param rowsOf takes the rows out of a page
 * @throws ZendeskError, also `our-bug` for a list that leads in a circle; never a part of the list
 */
export async function listAll<T extends z.ZodType<ListAnswer>, R>(
  client: ZendeskClient,
  { path, name }: { path: string; name: string },
  schema: T,
  rowsOf: (page: z.infer<T>) => R[],
): Promise<R[]> {
  const rows: R[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const query = new URLSearchParams({ 'page[size]': '100' });
    if (after) query.set('page[after]', after);
    const page = await client.request({ method: 'GET', path: `${path}?${query}`, name }, schema);
    rows.push(...rowsOf(page));
    const next = page.meta?.has_more ? (page.meta.after_cursor ?? undefined) : undefined;
    if (next === undefined) return rows;
    if (next === after) break;
    after = next;
  }
  throw new ZendeskError('our-bug', `${name} has no end`);
}
