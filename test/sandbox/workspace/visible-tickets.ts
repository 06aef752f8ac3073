import type { Ticket, User } from '../account.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';

export const VIEWS = {
  mine: 'Your open tickets',
  unsolved: 'All open tickets',
  all: 'All tickets',
  solved: 'Recently solved',
} as const;
export type ViewName = keyof typeof VIEWS;

/** The live tickets this agent may open, newest change first. */
export function visibleTickets({ account }: Sandbox, user: User): Ticket[] {
  return [...account.tickets.values()]
    .filter((ticket) => ticket.life === 'live' && canOpenTicket(account, user, ticket))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || b.id - a.id);
}

/** Whether a ticket belongs into a view of this agent. */
export function inView(view: ViewName, user: User, ticket: Ticket): boolean {
  const done = ticket.status === 'solved' || ticket.status === 'closed';
  if (view === 'mine') return !done && ticket.assigneeId === user.id;
  if (view === 'unsolved') return !done;
  return view === 'all' || ticket.status === 'solved';
}
