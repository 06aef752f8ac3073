import { Field, Fieldset, Toggle } from '@zendeskgarden/react-forms';
import type { DraftFields } from './draft-fields.ts';
import { Choices, Group } from '../ui/form-parts.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** What the model is used for; each can be left to the words of the ticket alone. */
export function PurposeFields({ draft, change }: DraftFields) {
  const { t } = useWords(modelsWords);
  const purposes = [
    ['briefsOn', t('feature.brief'), t('purpose.brief')],
    ['repliesOn', t('feature.reply'), t('purpose.reply')],
    ['topicsOn', t('purpose.topic.title'), t('purpose.topic')],
    ['searchOn', t('meaning'), t('purpose.search')],
  ] as const;
  return (
    <Group>
      <Fieldset.Legend>{t('purpose')}</Fieldset.Legend>
      <Choices>
        {purposes.map(([name, label, hint]) => (
          <Field key={name}>
            <Toggle
              checked={draft[name]}
              onChange={({ target }) => change({ [name]: target.checked })}
            >
              <Field.Label>{label}</Field.Label>
              <Field.Hint>{hint}</Field.Hint>
            </Toggle>
          </Field>
        ))}
      </Choices>
    </Group>
  );
}
