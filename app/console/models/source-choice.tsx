import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import type { ModelSource } from '../../../server/contract/models.ts';
import type { ModelsView } from '../../../server/contract/models-view.ts';
import type { DraftFields } from './draft-fields.ts';
import { Choices, Group } from '../ui/form-parts.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** Which model serves the account, and what each choice means for what leaves. */
export function SourceChoice({ draft, change, models }: DraftFields & { models: ModelsView }) {
  const { t } = useWords(modelsWords);
  const { deployment, deploymentEmbedder: embedder } = models;
  const sources: [source: ModelSource, label: string, hint: string][] = [
    ['none', t('source.none'), t('source.none.hint')],
    [
      'deployment',
      t('source.deployment'),
      deployment
        ? t('source.deployment.hint', { model: deployment.model, host: deployment.host })
        : embedder
          ? t('source.deployment.embedder', embedder)
          : t('source.deployment.missing'),
    ],
    ['own', t('source.own'), t('source.own.hint')],
  ];
  return (
    <Group>
      <Fieldset.Legend>{t('source')}</Fieldset.Legend>
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
