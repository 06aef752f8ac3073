import type { User } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';

/**
 * Deletes a person softly: they can no longer sign in and lists no longer show them; exports do, as not
 * active. Tells subscribers. Throws RecordNotFound.
 */
export function deleteUser(sandbox: Sandbox, userId: number): User {
  const user = sandbox.account.users.get(userId);
  if (!user) throw recordNotFound();
  Object.assign(user, { active: false, updatedAt: sandbox.clock.iso() });
  sandbox.emit({
    type: 'user.deleted',
    subject: `zen:user:${user.id}`,
    detail: {
      created_at: user.createdAt,
      email: user.email ?? '',
      external_id: '',
      default_group_id: String(user.defaultGroupId ?? 0),
      id: String(user.id),
      organization_id: String(user.organizationId ?? 0),
      role: user.role,
      updated_at: user.updatedAt,
    },
    event: {},
  });
  return user;
}
