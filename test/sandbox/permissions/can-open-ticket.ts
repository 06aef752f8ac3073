import type { Account, Ticket, User } from '../account.ts';

/**
 * Whether Zendesk shows this ticket to this person: role, brand membership, private groups and the
 * agent's `ticket_restriction`. Says nothing about deleted tickets.
 */
export function canOpenTicket(account: Account, user: User, ticket: Ticket): boolean {
  if (!user.active || user.suspended) return false;
  if (user.role === 'admin') return true;
  if (user.role === 'end-user') return ticket.requesterId === user.id;
  return (
    seesBrand(account, user, ticket) &&
    seesGroup(account, user, ticket) &&
    meetsRestriction(account, user, ticket)
  );
}

function seesBrand(account: Account, user: User, ticket: Ticket): boolean {
  const limits = [...account.brandAgents.values()].filter(({ userId }) => userId === user.id);
  return limits.length === 0 || limits.some(({ brandId }) => brandId === ticket.brandId);
}

function seesGroup(account: Account, user: User, ticket: Ticket): boolean {
  const group = ticket.groupId === null ? undefined : account.groups.get(ticket.groupId);
  return group === undefined || group.isPublic || isMember(account, user, group.id);
}

function meetsRestriction(account: Account, user: User, ticket: Ticket): boolean {
  switch (user.ticketRestriction) {
    case null:
      return true;
    case 'groups':
      return ticket.groupId !== null && isMember(account, user, ticket.groupId);
    case 'organization':
      return ticket.organizationId !== null && ticket.organizationId === user.organizationId;
    case 'assigned':
      return ticket.assigneeId === user.id;
    case 'requested':
      return ticket.requesterId === user.id;
  }
}

function isMember(account: Account, user: User, groupId: number): boolean {
  return [...account.memberships.values()].some(
    (membership) => membership.userId === user.id && membership.groupId === groupId,
  );
}
