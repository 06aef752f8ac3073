import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import type { ModelSource } from '../../../server/contract/models.ts';
import type { ModelsView } from '../../../server/contract/models-view.ts';
import type { DraftFields } from './draft-fields.ts';
import { Choices, Group } from './form-parts.ts';

/** Which model serves the account, and what each choice means for what leaves. */
export function SourceChoice({ draft, change, models }: DraftFields & { models: ModelsView }) {
  const { deployment } = models;
  const sources: [source: ModelSource, label: string, hint: string][] = [
    ['none', 'No model', 'Everything is done without one. Nothing of a ticket is sent anywhere.'],
    [
      'deployment',
      'The model of this deployment',
      deployment
        ? `“${deployment.model}” at ${deployment.host}. Comments go there with personal data masked.`
        : 'There is none: whoever runs this deployment can name one in its environment.',
    ],
    [
      'own',
      'An endpoint of your own',
      'A model that you run or pay for yourself, for example with Ollama, vLLM, LM Studio, OpenAI or Anthropic. Comments go there with personal data masked.',
    ],
  ];
  return (
    <Group>
      <Fieldset.Legend>Which model</Fieldset.Legend>
      <Choices>
        {sources.map(([source, label, hint]) => (
          <Field key={source}>
            <Radio
              name="source"
              value={source}
              checked={draft.source === source}
              onChange={() => change({ source })}
            >
              <Field.Label>{label}</Field.Label>
              <Field.Hint>{hint}</Field.Hint>
            </Radio>
          </Field>
        ))}
      </Choices>
    </Group>
  );
}
