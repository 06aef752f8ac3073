import type { User } from '../account.ts';
import { isoSeconds } from '../clock.ts';
import { addField } from '../fields/add-field.ts';
import { addGroup } from '../people/add-group.ts';
import { addOrganization } from '../people/add-organization.ts';
import { addUser } from '../people/add-user.ts';
import type { Sandbox } from '../sandbox.ts';
import { coinWord } from './coin-word.ts';
import { themes } from './themes.ts';

/** Who and what generated tickets refer to. */
export interface Cast {
  customers: User[];
  agentIds: number[];
  spammer: User;
  groupIds: number[];
  brandIds: number[];
  topicFieldId: number;
  topicValues: ReadonlyMap<string, string>;
}

export interface CastSize {
  customers: number;
  agents: number;
  organizations: number;
  /** Epoch ms. */
  sinceMs: number;
}

/** Adds the people of a generated history, with made-up names, addresses and telephones of their own. */
export function addCast(sandbox: Sandbox, size: CastSize): Cast {
  const { account } = sandbox;
  const createdAt = isoSeconds(size.sinceMs);
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const groups = ['Field service', 'Accounts', 'Second line'].map((name) =>
    addGroup(sandbox, { name, createdAt }),
  );
  const organizations = many(size.organizations, (index) =>
    addOrganization(sandbox, { name: `${nameOf(index + 70_000)} Works`, createdAt }),
  );
  const person = (index: number, over: Partial<User> = {}) => ({
    name: `${nameOf(index)} ${nameOf(index + 20_000_000)}`,
    email: `${coinWord(index)}.${coinWord(index + 20_000_000)}@example.com`,
    phone: `+44 20 ${String(79_460_000 + index)}`,
    createdAt,
    ...over,
  });
  const agents = many(size.agents, (index) =>
    addUser(sandbox, {
      ...person(index + 10_000_000, { role: 'agent' }),
      groupIds: [groups[index % groups.length]?.id ?? account.defaultGroupId],
    }),
  );
  const customers = many(size.customers, (index) =>
    addUser(sandbox, person(index, { organizationId: organizations[index % 7]?.id ?? null })),
  );
  const options = themes.map(({ topic }) => ({
    name: topic,
    value: topic
      .toLowerCase()
      .replace(/::/g, '__')
      .replace(/[^a-z_]+/g, '_'),
  }));
  return {
    customers,
    agentIds: agents.map(({ id }) => id),
    spammer: addUser(sandbox, person(30_000_000, { suspended: true })),
    groupIds: [account.defaultGroupId, ...groups.map(({ id }) => id)],
    brandIds: [...account.brands.keys()],
    topicFieldId: addField(sandbox, { type: 'tagger', title: 'Subject area', options }).id,
    topicValues: new Map(options.map(({ name, value }) => [name, value])),
  };
}

function nameOf(index: number): string {
  return coinWord(index).replace(/^./, (first) => first.toUpperCase());
}
