import type { Ticket } from '../../account.ts';
import type { Sandbox, Session } from '../../sandbox.ts';
import { appsFor } from './apps-for.ts';
import type { PageState, PersonState } from './page-state.ts';
import { personState, SYSTEM_TYPES, ticketState } from './ticket-state.ts';

/** Everything the script of a ticket's page starts from. `pageUrl` decides where apps are loaded from. */
export function buildPageState(
  sandbox: Sandbox,
  { user, csrfToken }: Session,
  ticket: Ticket,
  pageUrl: string,
): PageState {
  const { account } = sandbox;
  const people = [...account.users.values()].filter(
    ({ role, active }) => role !== 'end-user' && active,
  );
  const mine = [...account.memberships.values()].filter(({ userId }) => userId === user.id);
  const groups = [...account.groups.values()].map(({ id, name }) => ({ id, name }));
  const { id, name, email, role, locale } = user;
  return {
    csrfToken,
    account: { subdomain: account.subdomain, name: account.name },
    currentUser: {
      ...{ id, name, email, role, locale },
      groups: groups.filter((group) => mine.some(({ groupId }) => groupId === group.id)),
    },
    ticket: ticketState(sandbox, ticket),
    agents: people.map(personState).filter((one): one is PersonState => one !== null),
    groups,
    fields: [...account.fields.values()].map((field) => ({
      name: SYSTEM_TYPES.includes(field.type) ? field.type : `custom_field_${field.id}`,
      label: field.title,
      type: field.type,
    })),
    apps: appsFor(sandbox, user, pageUrl),
  };
}
