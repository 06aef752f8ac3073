import { Fieldset } from '@zendeskgarden/react-forms';
import { shapeMode, type ProviderKind } from '../../../server/contract/models.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Stack } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { EmbeddingsFields } from './embeddings-fields.tsx';
import { Group, Narrow, Pairs } from '../ui/form-parts.ts';
import { KeyField } from './key-field.tsx';
import { shapeName } from './words.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';
import type { ModelsKey } from './strings/en.ts';

interface EndpointFieldsProps extends DraftFields {
  hasKey: boolean;
  publicOnly: boolean;
  /** Names of models that the endpoint told in a test. */
  offered: string[];
}

/** An endpoint of the account's own. */
export function EndpointFields(props: EndpointFieldsProps) {
  const { t } = useWords(modelsWords);
  const { draft, errors, change, publicOnly, offered } = props;
  const isAnthropic = draft.kind === 'anthropic';
  return (
    <Group>
      <Fieldset.Legend>{t('endpoint')}</Fieldset.Legend>
      <Stack>
        <Narrow>
          <ChoiceField
            label={t('endpoint.kind')}
            hint={t('endpoint.kind.hint')}
            choices={kinds.map(([kind, key]) => [kind, t(key)] as const)}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        </Narrow>
        <Narrow>
          <TextField
            name="own.baseUrl"
            label={t('endpoint.address')}
            hint={publicOnly ? t('endpoint.address.https') : t('endpoint.address.any')}
            placeholder={isAnthropic ? 'https://api.anthropic.com/v1' : 'http://localhost:11434/v1'}
            value={draft.baseUrl}
            error={errors['own.baseUrl']}
            onChange={(baseUrl) => change({ baseUrl })}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
          />
        </Narrow>
        <KeyField {...props} />
        <Pairs>
          <TextField
            name="own.model"
            label={t('endpoint.model')}
            hint={t('endpoint.model.hint')}
            value={draft.model}
            error={errors['own.model']}
            onChange={(model) => change({ model })}
            {...listed(offered)}
          />
          <TextField
            name="own.fastModel"
            label={t('endpoint.fast')}
            hint={t('endpoint.fast.hint')}
            value={draft.fastModel}
            error={errors['own.fastModel']}
            onChange={(fastModel) => change({ fastModel })}
            {...listed(offered)}
          />
          <TextField
            name="own.contextTokens"
            label={t('endpoint.window')}
            hint={t('endpoint.window.hint')}
            value={draft.contextTokens}
            error={errors['own.contextTokens']}
            onChange={(contextTokens) => change({ contextTokens })}
            inputMode="numeric"
          />
          <ChoiceField
            label={t('endpoint.shape')}
            hint={t('endpoint.shape.hint')}
            choices={shapeMode.options.map((shape) => [shape, shapeName(shape)] as const)}
            value={draft.shape}
            onChange={(shape) => change({ shape })}
          />
          <TextField
            name="own.pricePerMillionIn"
            label={t('endpoint.priceIn')}
            hint={t('price.hint')}
            value={draft.priceIn}
            error={errors['own.pricePerMillionIn']}
            onChange={(priceIn) => change({ priceIn })}
            inputMode="decimal"
          />
          <TextField
            name="own.pricePerMillionOut"
            label={t('endpoint.priceOut')}
            hint={t('price.hint')}
            value={draft.priceOut}
            error={errors['own.pricePerMillionOut']}
            onChange={(priceOut) => change({ priceOut })}
            inputMode="decimal"
          />
        </Pairs>
        {!isAnthropic && <EmbeddingsFields {...props} listed={listed(offered)} />}
        <datalist id={listId}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Stack>
    </Group>
  );
}

const listId = 'offered-models';

/** Names of models are spelt as the endpoint spells them. */
function listed(offered: string[]) {
  return {
    ...(offered.length > 0 && { list: listId }),
    spellCheck: false,
    autoCapitalize: 'none',
    autoComplete: 'off',
  };
}

const kinds: readonly (readonly [ProviderKind, ModelsKey])[] = [
  ['openai-compatible', 'kind.openai'],
  ['anthropic', 'kind.anthropic'],
];
