import { Field, Fieldset, Toggle } from '@zendeskgarden/react-forms';
import type { DraftFields } from './draft-fields.ts';
import { Choices, Group } from './form-parts.ts';

/** What the model is used for; each can be left to the words of the ticket alone. */
export function PurposeFields({ draft, change }: DraftFields) {
  const purposes = [
    [
      'briefsOn',
      'Briefs',
      'Each sentence is checked against the comments it rests on. What they do not support is dropped.',
    ],
    [
      'repliesOn',
      'Suggested replies',
      'Put into the composer only when an agent clicks. Nothing is sent.',
    ],
    [
      'topicsOn',
      'Topics that are nearly as likely',
      'The model decides between two options the classifier cannot tell apart.',
    ],
    [
      'searchOn',
      'Search by meaning',
      'What can be found is compared by meaning, too, where there is a model for embeddings. Otherwise search goes by words alone.',
    ],
  ] as const;
  return (
    <Group>
      <Fieldset.Legend>What it is used for</Fieldset.Legend>
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
