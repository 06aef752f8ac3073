import type { Audit, Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** A ticket's metrics as the API answers them (developer.zendesk.com, "Ticket metrics"). */
export function showMetricSet(sandbox: Sandbox, ticket: Ticket): Record<string, unknown> {
  const staff = (id: number) => sandbox.account.users.get(id)?.role !== 'end-user';
  const replies = ticket.comments.filter((one) => one.public && staff(one.authorId));
  const assigned = whenSet(ticket, 'assignee_id', () => true);
  const solved = whenSet(ticket, 'status', (value) => value === 'solved' || value === 'closed');
  const reopened = whenSet(ticket, 'status', (value) => value === 'open').filter((at) =>
    solved.some((end) => end < at),
  );
  return {
    url: `${sandbox.origin}/api/v2/ticket_metrics/${ticket.id}.json`,
    id: ticket.id,
    ticket_id: ticket.id,
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    group_stations: ticket.groupId === null ? 0 : 1,
    assignee_stations: new Set(assigned).size,
    reopens: reopened.length,
    replies: replies.length,
    initially_assigned_at: assigned.at(0) ?? null,
    assigned_at: assigned.at(-1) ?? null,
    solved_at: solved.at(-1) ?? null,
    latest_comment_added_at: ticket.comments.at(-1)?.createdAt ?? null,
    reply_time_in_minutes: span(ticket.createdAt, replies[0]?.createdAt),
    first_resolution_time_in_minutes: span(ticket.createdAt, solved.at(0)),
    full_resolution_time_in_minutes: span(ticket.createdAt, solved.at(-1)),
  };
}

function whenSet(
  ticket: Ticket,
  field: string,
  fits: (value: Audit['events'][number]['value']) => boolean,
): string[] {
  return ticket.audits
    .filter(({ events }) => events.some((one) => one.fieldName === field && fits(one.value)))
    .map(({ createdAt }) => createdAt);
}

/** The sandbox keeps no office hours: both clocks tell the same. */
function span(from: string, to: string | undefined): Record<string, number | null> {
  const minutes =
    to === undefined ? null : Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  return { calendar: minutes, business: minutes };
}
