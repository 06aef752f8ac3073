import type { Account, Brand, Group, Organization, TicketField, User } from '../account.ts';
import { FORM_NAME } from '../fields/form-name.ts';

/** Who and what an account's tickets refer to, as a complete store holds it. */
export interface DirectoryTruth {
  /** People who are there, by id; suspended ones are. */
  users: Map<number, User>;
  /** People who were deleted: a store holds no name, address or phone number of them. */
  goneUsers: Map<number, 'deleted' | 'permanently deleted'>;
  organizations: Map<number, Organization>;
  goneOrganizations: Set<number>;
  groups: Map<number, Group>;
  /** Ticket fields with their options. */
  fields: Map<number, TicketField>;
  /** Ticket forms by id, with their names. */
  forms: Map<number, string>;
  /** Inactive ones too: their tickets stay. */
  brands: Map<number, Brand>;
}

/** What of an account's people, fields, forms and brands a complete store holds at this moment. */
export function directoryTruth(account: Account): DirectoryTruth {
  const users = [...account.users.values()];
  const organizations = [...account.organizations.values()];
  return {
    users: byId(users.filter(({ active }) => active)),
    goneUsers: new Map(
      users
        .filter(({ active }) => !active)
        .map(({ id, permanentlyDeleted }) => [
          id,
          permanentlyDeleted ? 'permanently deleted' : 'deleted',
        ]),
    ),
    organizations: byId(organizations.filter(({ deletedAt }) => deletedAt === undefined)),
    goneOrganizations: new Set(
      organizations.filter(({ deletedAt }) => deletedAt !== undefined).map(({ id }) => id),
    ),
    groups: new Map(account.groups),
    fields: new Map(account.fields),
    forms: new Map([[account.formId, FORM_NAME]]),
    brands: new Map(account.brands),
  };
}

function byId<T extends { id: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
