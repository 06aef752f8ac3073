import type { BriefStatement } from '../../../server/contract/brief.ts';
import type { StringKey } from '../strings/en.ts';

/** What stands above a statement. A ticket that an agent or the system opened did not begin with the customer's words. */
export function headingOf({ kind, receipts }: BriefStatement): StringKey {
  if (kind === 'issue' && receipts[0]?.authorRole !== 'customer') return 'kind.issue-otherwise';
  return `kind.${kind}`;
}
