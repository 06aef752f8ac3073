import type { pastTickets } from '../db/history-schema.ts';
import type { NameMasker } from '../masking/departed-names.ts';

type Words = Pick<typeof pastTickets.$inferSelect, 'tags' | 'customFields'> & {
  subject?: string | null;
};

/** A ticket's own words without the names of people who were deleted. */
export function withoutNames<T extends Words>(row: T, maskNames: NameMasker | undefined): T {
  if (!maskNames) return row;
  const fields = Object.entries(row.customFields).map(([id, value]) => [
    id,
    typeof value === 'string' ? maskNames(value) : value,
  ]);
  return {
    ...row,
    subject: row.subject && maskNames(row.subject),
    tags: row.tags.map(maskNames),
    customFields: Object.fromEntries(fields) as Words['customFields'],
  };
}

/** A ticket's own words in which a name may stand. */
export function ownWords({ subject, tags, customFields }: Words): (string | null | undefined)[] {
  const fields = Object.values(customFields).filter((value) => typeof value === 'string');
  return [subject, ...tags, ...fields];
}
