import type { ErasedKind } from '../../../server/contract/care.ts';

const kindOf: Record<string, ErasedKind> = {
  tickets: 'ticket',
  requests: 'ticket',
  users: 'requester',
  organizations: 'organization',
};

/**
 * What somebody typed or pasted to name a thing of Zendesk: its number, or an address of a page about it.
 *
 * @returns the kind where it is an address; `undefined` when it names nothing, or things of several kinds
 */
export function readErased(typed: string): { id: string; kind?: ErasedKind } | undefined {
  const [, plain] = /^#?\s*(\d+)$/.exec(typed.trim()) ?? [];
  if (plain !== undefined) return withId(plain);
  const [address = ''] = typed.split('?');
  const named = [...address.matchAll(/\/(tickets|requests|users|organizations)\/(\d+)(?!\d)/g)];
  const [first, ...others] = named;
  const kind = kindOf[first?.[1] ?? ''];
  if (!first || !kind || others.length > 0) return undefined;
  const found = withId(first[2] ?? '');
  return found && { ...found, kind };
}

/** Zendesk's numbers begin with no zero and fit its own. */
function withId(digits: string): { id: string } | undefined {
  const id = digits.replace(/^0+/, '');
  return id !== '' && id.length <= 19 ? { id } : undefined;
}
