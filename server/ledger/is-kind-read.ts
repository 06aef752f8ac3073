import type { LedgerKind } from '../contract/history-view.ts';
import type { AccountPurpose } from '../contract/purposes.ts';
import type { Install } from '../installs/install.ts';
import { isReadPublicly } from '../installs/is-for.ts';

const readFor: Record<LedgerKind, readonly AccountPurpose[]> = {
  tickets: ['helpdesk'],
  comments: ['helpdesk'],
  users: ['helpdesk', 'crm'],
  organizations: ['crm'],
  articles: ['content'],
  groups: ['helpdesk'],
  fields: ['helpdesk'],
  options: ['helpdesk'],
  forms: ['helpdesk'],
  brands: ['helpdesk', 'content'],
};

/** Whether a kind is read of an account: of another one nothing is missing, however much Zendesk has. */
export function isKindRead(kind: LedgerKind, install: Pick<Install, 'purposes'>): boolean {
  if (isReadPublicly(install)) return kind === 'articles';
  return readFor[kind].some((one) => install.purposes.includes(one));
}
