import { z } from 'zod';
import type { ZendeskClient } from './client.ts';

/** Counts come as a number, or as an object whose value is refreshed now and then. */
const counted = z.object({
  count: z.union([
    z.number().int().nonnegative(),
    z.object({ value: z.number().int().nonnegative() }).transform(({ value }) => value),
  ]),
});

/**
 * How many tickets were created in a day, archived ones included and deleted ones not (Search API, "Show results
 * count"). The index lags behind writes a little.
 *
 * @param day UTC, `YYYY-MM-DD`
 */
export async function countTicketsOf(client: ZendeskClient, day: string): Promise<number> {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600_000).toISOString().slice(0, 10);
  const query = `type:ticket created>=${day}T00:00:00Z created<${next}T00:00:00Z`;
  const path = `/api/v2/search/count.json?${new URLSearchParams({ query })}`;
  const { count } = await client.request({ method: 'GET', path, name: 'search/count' }, counted);
  return count;
}

/** Kinds of which Zendesk counts all there are. */
export const countedKinds = ['users', 'organizations', 'groups', 'fields'] as const;

const pathOf = (kind: (typeof countedKinds)[number]) =>
  kind === 'fields' ? 'ticket_fields' : kind;

/** How many people, organizations, groups or ticket fields there are: not counting deleted ones. */
export async function countAll(
  client: ZendeskClient,
  kind: (typeof countedKinds)[number],
): Promise<number> {
  const { count } = await client.request(
    { method: 'GET', path: `/api/v2/${pathOf(kind)}/count.json`, name: `${pathOf(kind)}/count` },
    counted,
  );
  return count;
}
