import type { Organization } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Adds an organization end-users can belong to. */
export function addOrganization(
  sandbox: Sandbox,
  input: Partial<Organization> & { name: string },
): Organization {
  const at = input.createdAt ?? sandbox.clock.iso();
  const organization: Organization = {
    domainNames: [],
    ...input,
    id: input.id ?? sandbox.ids.next(),
    createdAt: at,
    updatedAt: at,
  };
  sandbox.account.organizations.set(organization.id, organization);
  return organization;
}
