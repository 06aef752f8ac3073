import type { Sandbox } from '../sandbox.ts';
import type { PermissionGroup } from './help-center.ts';

/** Adds a permission group: which user segments may edit and publish an article. */
export function addPermissionGroup(
  sandbox: Sandbox,
  input: Pick<PermissionGroup, 'name'> & Partial<Pick<PermissionGroup, 'edit' | 'publish'>>,
): PermissionGroup {
  const at = sandbox.clock.iso();
  const group: PermissionGroup = {
    edit: [],
    publish: [],
    ...input,
    id: sandbox.ids.next(),
    builtIn: false,
    createdAt: at,
    updatedAt: at,
  };
  sandbox.account.helpCenter.permissionGroups.set(group.id, group);
  return group;
}
