import type { TicketField } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

export interface NewField {
  id?: number;
  type: string;
  title: string;
  required?: boolean;
  active?: boolean;
  /** A dropdown's choices; a name nests by `::`, the value is what tickets and tags carry. */
  options?: { name: string; value: string; default?: boolean }[];
}

/** Adds a custom ticket field. */
export function addField(sandbox: Sandbox, input: NewField): TicketField {
  const at = sandbox.clock.iso();
  const field: TicketField = {
    id: input.id ?? sandbox.ids.next(),
    type: input.type,
    title: input.title,
    active: input.active ?? true,
    required: input.required ?? false,
    options: (input.options ?? []).map((option) => ({
      default: false,
      ...option,
      id: sandbox.ids.next(),
    })),
    createdAt: at,
    updatedAt: at,
  };
  sandbox.account.fields.set(field.id, field);
  return field;
}
