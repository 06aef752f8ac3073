import type { Organization } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';

/**
 * Deletes an organization: its people and tickets have none any more, lists no longer show it, and exports
 * do under a name that says so, as recorded on a live account. Throws RecordNotFound.
 */
export function deleteOrganization(sandbox: Sandbox, organizationId: number): Organization {
  const { organizations, users, tickets } = sandbox.account;
  const organization = organizations.get(organizationId);
  if (!organization || organization.deletedAt !== undefined) throw recordNotFound();
  const at = sandbox.clock.iso();
  for (const user of users.values()) {
    if (user.organizationId === organizationId)
      Object.assign(user, { organizationId: null, updatedAt: at });
  }
  for (const ticket of tickets.values()) {
    if (ticket.organizationId === organizationId) {
      Object.assign(ticket, { organizationId: null, generatedAt: at });
    }
  }
  return Object.assign(organization, {
    name: `${organizationId}_deleted_${organization.name}`,
    deletedAt: at,
    updatedAt: at,
  });
}
