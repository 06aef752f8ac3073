import type { User } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';

/**
 * Deletes a softly deleted person for good (developer.zendesk.com, "Users", Permanently Delete User):
 * nothing personal is left of them. What they wrote stays. Throws RecordNotFound for one not deleted.
 */
export function destroyUser(sandbox: Sandbox, userId: number): User {
  const user = sandbox.account.users.get(userId);
  if (!user || user.active) throw recordNotFound();
  return Object.assign(user, {
    name: 'Permanently Deleted User',
    email: null,
    phone: null,
    permanentlyDeleted: true,
    updatedAt: sandbox.clock.iso(),
  });
}
