import { addField } from '../fields/add-field.ts';
import { addBrand } from '../people/add-brand.ts';
import { addGroup } from '../people/add-group.ts';
import { addOrganization } from '../people/add-organization.ts';
import { addUser } from '../people/add-user.ts';
import { restrictToBrand } from '../people/restrict-to-brand.ts';
import { isoSeconds } from '../clock.ts';
import type { User } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { products, resolutions, topics, valueOf } from './fields.ts';
import {
  customers,
  groups,
  organizations,
  staff,
  type CustomerHandle,
  type GroupHandle,
  type OrganizationHandle,
  type StaffHandle,
} from './people.ts';

/** The ids of everything conversations refer to by handle. */
export interface Desk {
  people: Record<StaffHandle | CustomerHandle, number>;
  groups: Record<GroupHandle, number>;
  brands: { fernhill: number; pro: number };
  fields: Record<'topic' | 'product' | 'appVersion' | 'order' | 'resolution', number>;
}

/** Sets up Fernhill in an account: brands, groups, staff with their limits, customers and fields. */
export function addDesk(sandbox: Sandbox): Desk {
  const createdAt = isoSeconds(sandbox.clock.now() - 3 * 365 * 24 * 3600_000);
  const brands = addBrands(sandbox, createdAt);
  const groupIds = mapHandles(groups, (group, handle) => {
    const own = handle === 'support' ? { id: sandbox.account.defaultGroupId } : {};
    return addGroup(sandbox, { ...group, ...own, createdAt }).id;
  });
  const organizationIds = mapHandles(
    organizations,
    ({ name, domain }) => addOrganization(sandbox, { name, domainNames: [domain], createdAt }).id,
  );
  const people = {
    ...addStaff(sandbox, { groupIds, organizationIds, proBrandId: brands.pro, createdAt }),
    ...addCustomers(sandbox, organizationIds, createdAt),
  };
  return { people, groups: groupIds, brands, fields: addFields(sandbox) };
}

function addBrands(sandbox: Sandbox, createdAt: string): Desk['brands'] {
  const { account, subdomain } = sandbox;
  const main = { id: account.defaultBrandId, name: 'Fernhill', subdomain, default: true };
  const pro = { name: 'Fernhill Pro', subdomain: `${subdomain}-pro` };
  return {
    fernhill: addBrand(sandbox, { ...main, createdAt }).id,
    pro: addBrand(sandbox, { ...pro, createdAt }).id,
  };
}

function addStaff(
  sandbox: Sandbox,
  made: {
    groupIds: Desk['groups'];
    organizationIds: Record<OrganizationHandle, number>;
    proBrandId: number;
    createdAt: string;
  },
): Record<StaffHandle, number> {
  const { account } = sandbox;
  const { groupIds, organizationIds, proBrandId, createdAt } = made;
  return mapHandles(staff, (person, handle) => {
    const ticketRestriction: User['ticketRestriction'] =
      'ticketRestriction' in person ? person.ticketRestriction : null;
    const memberOf = person.groups.map((group) => groupIds[group]);
    // The account came with an owner who is in its first group already: Nora takes their place.
    const owner =
      handle === 'nora'
        ? {
            id: account.ownerId,
            defaultGroupId: account.defaultGroupId,
            groupIds: memberOf.filter((id) => id !== account.defaultGroupId),
          }
        : { groupIds: memberOf };
    const { id } = addUser(sandbox, {
      name: person.name,
      email: `${handle}@fernhill.example`,
      role: person.role,
      locale: person.locale,
      ticketRestriction,
      organizationId: 'organization' in person ? organizationIds[person.organization] : null,
      createdAt,
      ...owner,
    });
    if ('brand' in person) restrictToBrand(sandbox, id, proBrandId);
    return id;
  });
}

function addCustomers(
  sandbox: Sandbox,
  organizationIds: Record<OrganizationHandle, number>,
  createdAt: string,
): Record<CustomerHandle, number> {
  return mapHandles(customers, (person) => {
    const organizationId = 'organization' in person ? organizationIds[person.organization] : null;
    return addUser(sandbox, {
      name: person.name,
      email: person.email,
      locale: 'locale' in person ? person.locale : 'en-US',
      suspended: 'suspended' in person,
      organizationId,
      createdAt,
    }).id;
  });
}

function addFields(sandbox: Sandbox): Desk['fields'] {
  const choices = (names: readonly string[]) =>
    names.map((name) => ({ name, value: valueOf(name) }));
  const dropdown = (title: string, names: readonly string[], required = false) =>
    addField(sandbox, { type: 'tagger', title, required, options: choices(names) }).id;
  return {
    topic: dropdown('Topic', topics),
    product: dropdown('Product', products),
    appVersion: addField(sandbox, { type: 'text', title: 'App version' }).id,
    order: addField(sandbox, { type: 'text', title: 'Order number' }).id,
    resolution: dropdown('Resolution', resolutions, true),
  };
}

function mapHandles<Handle extends string, From, To>(
  from: Readonly<Record<Handle, From>>,
  make: (value: From, handle: Handle) => To,
): Record<Handle, To> {
  const entries = Object.entries(from) as [Handle, From][];
  return Object.fromEntries(
    entries.map(([handle, value]) => [handle, make(value, handle)]),
  ) as Record<Handle, To>;
}
