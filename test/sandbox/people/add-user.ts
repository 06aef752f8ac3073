import type { User } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { addMembership } from './add-membership.ts';

export interface NewUser extends Partial<Omit<User, 'updatedAt'>> {
  name: string;
  /** Groups an agent is in; the first is the default one. Agents named none join the default group. */
  groupIds?: number[];
}

/** Adds a person to the account; an end-user unless `role` says otherwise. */
export function addUser(sandbox: Sandbox, { groupIds, ...input }: NewUser): User {
  const at = input.createdAt ?? sandbox.clock.iso();
  const user: User = {
    email: null,
    phone: null,
    role: 'end-user',
    active: true,
    suspended: false,
    locale: 'en-US',
    organizationId: null,
    defaultGroupId: null,
    ticketRestriction: null,
    ...input,
    id: input.id ?? sandbox.ids.next(),
    createdAt: at,
    updatedAt: at,
  };
  sandbox.account.users.set(user.id, user);
  if (user.role !== 'end-user') {
    for (const groupId of groupIds ?? [sandbox.account.defaultGroupId]) {
      addMembership(sandbox, user.id, groupId);
    }
  }
  return user;
}
