import type { Membership } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** An agent's place in a group as the API answers it. */
export function showMembership(sandbox: Sandbox, membership: Membership): Record<string, unknown> {
  return {
    url: `${sandbox.origin}/api/v2/group_memberships/${membership.id}.json`,
    id: membership.id,
    user_id: membership.userId,
    group_id: membership.groupId,
    default: membership.default,
    created_at: membership.createdAt,
    updated_at: membership.createdAt,
  };
}
