import type { Change } from '../ticket-model.ts';

/** Under which names apps hear of a change: a custom field has two. */
export function eventsOf({ path }: Change): string[] {
  const custom = /^ticket\.customField:(custom_field_\d+)$/.exec(path)?.[1];
  if (custom !== undefined) return [path, `ticket.${custom}`];
  return [path];
}
