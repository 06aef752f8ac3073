import type { Group } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Adds a group of agents; public unless said otherwise. */
export function addGroup(sandbox: Sandbox, input: Partial<Group> & { name: string }): Group {
  const at = input.createdAt ?? sandbox.clock.iso();
  const group: Group = {
    description: '',
    isPublic: true,
    ...input,
    id: input.id ?? sandbox.ids.next(),
    createdAt: at,
    updatedAt: at,
  };
  sandbox.account.groups.set(group.id, group);
  return group;
}
