import type { Account, User } from '../account.ts';

/** What an agent sees of the account, in a few words for the choice of agent. */
export function accessHint(account: Account, user: User): string {
  const brands = [...account.brandAgents.values()]
    .filter(({ userId }) => userId === user.id)
    .map(({ brandId }) => account.brands.get(brandId)?.name ?? '');
  if (user.role === 'admin') return 'admin, sees everything';
  if (brands.length > 0) return `sees only brand ${brands.join(', ')}`;
  switch (user.ticketRestriction) {
    case null:
      return 'agent, sees all public groups';
    case 'groups':
      return `sees only group ${groupNames(account, user).join(', ')}`;
    case 'organization':
      return `sees only ${account.organizations.get(user.organizationId ?? 0)?.name ?? 'nobody'}`;
    case 'assigned':
      return 'sees only tickets assigned to them';
    case 'requested':
      return 'sees only tickets they requested';
  }
}

function groupNames(account: Account, user: User): string[] {
  return [...account.memberships.values()]
    .filter(({ userId }) => userId === user.id)
    .map(({ groupId }) => account.groups.get(groupId)?.name ?? '');
}
