import type { Ticket } from '../account.ts';
import { isSystemField } from '../fields/is-system-field.ts';
import { recordInvalid } from '../errors/record-invalid.ts';
import type { Sandbox } from '../sandbox.ts';

/** A required field means required to solve: throws RecordInvalid naming each one that is empty. */
export function checkSolvable(sandbox: Sandbox, ticket: Ticket): void {
  const missing = [...sandbox.account.fields.values()].filter(
    (field) =>
      field.active &&
      field.required &&
      !isSystemField(field) &&
      (ticket.customFields[field.id] ?? null) === null,
  );
  if (missing.length === 0) return;
  throw recordInvalid({
    base: missing.map((field) => ({
      description: `${field.title}: is required when solving a ticket`,
      error: null,
      ticket_field_id: field.id,
      ticket_field_type: `Field${field.type.replace(/^./, (first) => first.toUpperCase())}`,
    })),
  });
}
