import type { TicketField } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** One choice of a dropdown as the API answers it. */
export function showFieldOption(
  sandbox: Sandbox,
  field: TicketField,
  option: TicketField['options'][number],
): Record<string, unknown> {
  return {
    id: option.id,
    url: `${sandbox.origin}/api/v2/ticket_fields/${field.id}/options/${option.id}.json`,
    name: option.name,
    raw_name: option.name,
    value: option.value,
    default: option.default,
    allow_solving: true,
    position: field.options.indexOf(option),
  };
}
