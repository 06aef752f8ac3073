import { Checkbox, Field, Fieldset } from '@zendeskgarden/react-forms';
import type { WithheldKind } from '../../../server/contract/models.ts';
import { Stack } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Choices, Group, Pairs } from './form-parts.ts';

/** What never leaves for a model, and how long what did is kept for looking at. */
export function PrivacyFields({ draft, errors, change }: DraftFields) {
  const set = (kind: WithheldKind, isOn: boolean) => {
    const others = draft.withheld.filter((one) => one !== kind);
    change({ withheld: (isOn ? [...others, kind] : others).sort() });
  };
  return (
    <Stack>
      <Group>
        <Fieldset.Legend>Never sent to a model</Fieldset.Legend>
        <Choices>
          {kinds.map(([kind, label, hint]) => (
            <Field key={kind}>
              <Checkbox
                checked={draft.withheld.includes(kind)}
                onChange={({ target }) => set(kind, target.checked)}
              >
                <Field.Label>{label}</Field.Label>
                {hint && <Field.Hint>{hint}</Field.Hint>}
              </Checkbox>
            </Field>
          ))}
        </Choices>
      </Group>
      <Pairs>
        <TextField
          name="xrayDays"
          label="Days that calls can be looked into"
          hint="How long what was sent and came back is kept. 0: not at all. What calls cost is kept for a year."
          value={draft.xrayDays}
          error={errors['xrayDays']}
          onChange={(xrayDays) => change({ xrayDays })}
          inputMode="numeric"
        />
      </Pairs>
    </Stack>
  );
}

const kinds: readonly (readonly [WithheldKind, string, string?])[] = [
  ['internal-notes', 'Internal notes'],
  ['agent-comments', 'Comments by agents', 'The model then knows the customer’s side only.'],
  ['messages', 'Messaging conversations', 'Tickets that came through messaging are left out.'],
  ['subject', 'The subject of the ticket'],
];
