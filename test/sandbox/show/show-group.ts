import type { Group } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** A group of agents as the API answers it. */
export function showGroup(sandbox: Sandbox, group: Group): Record<string, unknown> {
  return {
    url: `${sandbox.origin}/api/v2/groups/${group.id}.json`,
    id: group.id,
    is_public: group.isPublic,
    name: group.name,
    description: group.description,
    default: group.id === sandbox.account.defaultGroupId,
    deleted: false,
    created_at: group.createdAt,
    updated_at: group.updatedAt,
  };
}
