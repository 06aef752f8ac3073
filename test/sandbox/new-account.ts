import type { Account } from './account.ts';
import { newHelpCenter } from './help-center/new-help-center.ts';
import type { Ids, SandboxClock } from './sandbox.ts';

/** An account as Zendesk hands it over: its owner, a default group and brand, and the system fields. */
export function newAccount(subdomain: string, ids: Ids, clock: SandboxClock): Account {
  const at = clock.iso();
  const name = subdomain.replace(/^./, (first) => first.toUpperCase());
  const [ownerId, defaultGroupId, defaultBrandId] = [ids.next(), ids.next(), ids.next()];
  const stamps = { createdAt: at, updatedAt: at };
  const owner = {
    id: ownerId,
    name: 'Account Owner',
    email: `owner@${subdomain}.example`,
    phone: null,
    role: 'admin' as const,
    active: true,
    suspended: false,
    locale: 'en-US',
    organizationId: null,
    defaultGroupId,
    ticketRestriction: null,
    ...stamps,
  };
  const group = { id: defaultGroupId, name: 'Support', description: '', isPublic: true, ...stamps };
  const brand = { id: defaultBrandId, name, subdomain, default: true, active: true, ...stamps };
  const membership = {
    id: ids.next(),
    userId: ownerId,
    groupId: defaultGroupId,
    default: true,
    createdAt: at,
  };
  const fields = SYSTEM_FIELDS.map(([type, title]) => ({
    id: ids.next(),
    type,
    title,
    active: true,
    required: false,
    options: [],
    ...stamps,
  }));
  return {
    id: 22_129_848,
    subdomain,
    name,
    ownerId,
    defaultGroupId,
    defaultBrandId,
    formId: ids.next(),
    statusIds: {
      new: ids.next(),
      open: ids.next(),
      pending: ids.next(),
      hold: ids.next(),
      solved: ids.next(),
      closed: ids.next(),
    },
    users: new Map([[ownerId, owner]]),
    organizations: new Map(),
    groups: new Map([[defaultGroupId, group]]),
    memberships: new Map([[membership.id, membership]]),
    brands: new Map([[defaultBrandId, brand]]),
    brandAgents: new Map(),
    fields: new Map(fields.map((field) => [field.id, field])),
    tickets: new Map(),
    apps: new Map(),
    installations: new Map(),
    oauthClients: new Map(),
    webhooks: new Map(),
    helpCenter: newHelpCenter(defaultBrandId, ids, at),
  };
}

const SYSTEM_FIELDS = [
  ['subject', 'Subject'],
  ['description', 'Description'],
  ['status', 'Status'],
  ['tickettype', 'Type'],
  ['priority', 'Priority'],
  ['group', 'Group'],
  ['assignee', 'Assignee'],
] as const;
