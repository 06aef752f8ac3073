import type { Organization } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** An organization as the API answers it. */
export function showOrganization(
  sandbox: Sandbox,
  organization: Organization,
): Record<string, unknown> {
  return {
    url: `${sandbox.origin}/api/v2/organizations/${organization.id}.json`,
    id: organization.id,
    name: organization.name,
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    created_at: organization.createdAt,
    updated_at: organization.updatedAt,
    domain_names: organization.domainNames,
    details: '',
    notes: '',
    group_id: null,
    tags: [],
    organization_fields: {},
    deleted_at: organization.deletedAt ?? null,
  };
}
