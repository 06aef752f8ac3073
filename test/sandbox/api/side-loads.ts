import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { showBrand } from '../show/show-brand.ts';
import { showGroup } from '../show/show-group.ts';
import { showMetricSet } from '../show/show-metric-set.ts';
import { showOrganization } from '../show/show-organization.ts';
import { showTicket } from '../show/show-ticket.ts';
import { showUser } from '../show/show-user.ts';

type Id = number | null | undefined;

/** The names in `?include=a,b`. */
export function included(url: URL): string[] {
  return (url.searchParams.get('include') ?? '').split(',').map((name) => name.trim());
}

/** Tickets with what `?include=` adds inside each: `comment_count`, and `metric_set` as recorded on a live account. */
export function showTickets(
  sandbox: Sandbox,
  url: URL,
  tickets: readonly Ticket[],
): Record<string, unknown>[] {
  const names = included(url);
  return tickets.map((ticket) => ({
    ...showTicket(sandbox, ticket),
    ...(names.includes('comment_count') ? { comment_count: ticket.comments.length } : {}),
    ...(names.includes('metric_sets') ? { metric_set: showMetricSet(sandbox, ticket) } : {}),
  }));
}

/** What `?include=` of a ticket list adds beside the tickets (developer.zendesk.com, "Side-loading"). */
export function ticketSideLoads(
  sandbox: Sandbox,
  url: URL,
  tickets: readonly Ticket[],
): Record<string, unknown[]> {
  const names = included(url);
  const { groups, organizations, brands } = sandbox.account;
  const loads: Record<string, unknown[]> = {};
  if (names.includes('users')) {
    loads.users = sideLoadUsers(
      sandbox,
      tickets.flatMap((ticket) => [ticket.requesterId, ticket.submitterId, ticket.assigneeId]),
    );
  }
  if (names.includes('groups')) {
    loads.groups = found(
      groups,
      tickets.map((ticket) => ticket.groupId),
    ).map((group) => showGroup(sandbox, group));
  }
  if (names.includes('organizations')) {
    loads.organizations = found(
      organizations,
      tickets.map((ticket) => ticket.organizationId),
    ).map((one) => showOrganization(sandbox, one));
  }
  if (names.includes('brands')) {
    loads.brands = found(
      brands,
      tickets.map((ticket) => ticket.brandId),
    ).map((brand) => showBrand(sandbox, brand));
  }
  if (names.includes('metric_sets')) {
    loads.metric_sets = tickets.map((ticket) => showMetricSet(sandbox, ticket));
  }
  return loads;
}

/** The people with these ids, each once; unknown ones (the system) are left out. */
export function sideLoadUsers(sandbox: Sandbox, ids: readonly Id[]): unknown[] {
  return found(sandbox.account.users, ids).map((user) => showUser(sandbox, user));
}

function found<T>(records: ReadonlyMap<number, T>, ids: readonly Id[]): T[] {
  return [...new Set(ids)].flatMap((id) => {
    const record = id == null ? undefined : records.get(id);
    return record === undefined ? [] : [record];
  });
}
