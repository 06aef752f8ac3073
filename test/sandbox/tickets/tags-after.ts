import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** A ticket's tags after an update: those asked for, with dropdown values, which Zendesk keeps as tags too. */
export function tagsAfter(
  sandbox: Sandbox,
  before: Ticket,
  tags: string[] | undefined,
  customFields: Record<string, string | null>,
): string[] {
  const result = new Set((tags ?? before.tags).map(normalTag).filter(Boolean));
  for (const [id, value] of Object.entries(customFields)) {
    if (sandbox.account.fields.get(Number(id))?.type !== 'tagger') continue;
    const previous = before.customFields[id];
    if (previous) result.delete(previous);
    if (value) result.add(value);
  }
  return [...result].sort();
}

function normalTag(tag: string): string {
  return tag.trim().toLowerCase().replace(/\s+/g, '_');
}
