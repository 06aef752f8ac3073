import { isSystemField } from '../fields/is-system-field.ts';
import { recordInvalid } from '../errors/record-invalid.ts';
import type { Sandbox } from '../sandbox.ts';

/** The values Zendesk takes: unknown fields are dropped silently, a dropdown's value must be one of its options. */
export function checkFieldValues(
  sandbox: Sandbox,
  values: Record<string, string | null>,
): Record<string, string | null> {
  const taken: Record<string, string | null> = {};
  for (const [id, value] of Object.entries(values)) {
    const field = sandbox.account.fields.get(Number(id));
    if (!field || isSystemField(field)) continue;
    const chosen = value === '' ? null : value;
    if (
      field.type === 'tagger' &&
      chosen !== null &&
      !field.options.some((option) => option.value === chosen)
    ) {
      throw recordInvalid({
        base: [
          {
            description: `${field.title}: '${chosen}' is not a valid value`,
            error: 'InvalidValue',
          },
        ],
      });
    }
    taken[id] = chosen;
  }
  return taken;
}
