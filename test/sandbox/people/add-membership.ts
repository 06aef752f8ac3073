import type { Membership } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Puts an agent into a group; their first group becomes the default one. */
export function addMembership(sandbox: Sandbox, userId: number, groupId: number): Membership {
  const user = sandbox.account.users.get(userId);
  if (!user) throw new Error(`No user ${userId} in ${sandbox.subdomain}`);
  if (!sandbox.account.groups.has(groupId)) throw new Error(`No group ${groupId}`);
  const membership: Membership = {
    id: sandbox.ids.next(),
    userId,
    groupId,
    default: user.defaultGroupId === null || user.defaultGroupId === groupId,
    createdAt: sandbox.clock.iso(),
  };
  user.defaultGroupId ??= groupId;
  sandbox.account.memberships.set(membership.id, membership);
  return membership;
}
