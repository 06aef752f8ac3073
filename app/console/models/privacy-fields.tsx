import { Checkbox, Field, Fieldset } from '@zendeskgarden/react-forms';
import type { WithheldKind } from '../../../server/contract/models.ts';
import { Stack } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Choices, Group, Pairs } from '../ui/form-parts.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';
import type { ModelsKey } from './strings/en.ts';

/** What never leaves for a model, and how long what did is kept for looking at. */
export function PrivacyFields({ draft, errors, change }: DraftFields) {
  const { t } = useWords(modelsWords);
  const set = (kind: WithheldKind, isOn: boolean) => {
    const others = draft.withheld.filter((one) => one !== kind);
    change({ withheld: (isOn ? [...others, kind] : others).sort() });
  };
  return (
    <Stack>
      <Group>
        <Fieldset.Legend>{t('privacy')}</Fieldset.Legend>
        <Choices>
          {kinds.map(([kind, label, hint]) => (
            <Field key={kind}>
              <Checkbox
                checked={draft.withheld.includes(kind)}
                onChange={({ target }) => set(kind, target.checked)}
              >
                <Field.Label>{t(label)}</Field.Label>
                {hint && <Field.Hint>{t(hint)}</Field.Hint>}
              </Checkbox>
            </Field>
          ))}
        </Choices>
      </Group>
      <Pairs>
        <TextField
          name="xrayDays"
          label={t('privacy.days')}
          hint={t('privacy.days.hint')}
          value={draft.xrayDays}
          error={errors['xrayDays']}
          onChange={(xrayDays) => change({ xrayDays })}
          inputMode="numeric"
        />
      </Pairs>
    </Stack>
  );
}

const kinds: readonly (readonly [WithheldKind, ModelsKey, ModelsKey?])[] = [
  ['internal-notes', 'privacy.notes'],
  ['agent-comments', 'privacy.agents', 'privacy.agents.hint'],
  ['messages', 'privacy.messaging', 'privacy.messaging.hint'],
  ['subject', 'privacy.subject'],
];
