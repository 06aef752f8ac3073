import { Fieldset } from '@zendeskgarden/react-forms';
import { shapeMode, type ProviderKind } from '../../../server/contract/models.ts';
import { ChoiceField } from '../history/choice-field.tsx';
import { Stack } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { EmbeddingsFields } from './embeddings-fields.tsx';
import { Group, Narrow, Pairs } from './form-parts.ts';
import { KeyField } from './key-field.tsx';
import { shapeNames } from './words.ts';

interface EndpointFieldsProps extends DraftFields {
  hasKey: boolean;
  publicOnly: boolean;
  /** Names of models that the endpoint told in a test. */
  offered: string[];
}

/** An endpoint of the account's own. */
export function EndpointFields(props: EndpointFieldsProps) {
  const { draft, errors, change, publicOnly, offered } = props;
  const isAnthropic = draft.kind === 'anthropic';
  return (
    <Group>
      <Fieldset.Legend>Your endpoint</Fieldset.Legend>
      <Stack>
        <Narrow>
          <ChoiceField
            label="How it is spoken to"
            hint="Ollama, vLLM, LM Studio and most hosted models speak as OpenAI does."
            choices={kinds}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        </Narrow>
        <Narrow>
          <TextField
            name="own.baseUrl"
            label="Address"
            hint={
              publicOnly
                ? 'Begins with https:// and can be reached from the internet. Usually ends with /v1.'
                : 'As the backend reaches it. Usually ends with /v1.'
            }
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
            label="Model"
            hint="For what people read."
            value={draft.model}
            error={errors['own.model']}
            onChange={(model) => change({ model })}
            {...listed(offered)}
          />
          <TextField
            name="own.fastModel"
            label="Model for small decisions"
            hint="Empty: the same."
            value={draft.fastModel}
            error={errors['own.fastModel']}
            onChange={(fastModel) => change({ fastModel })}
            {...listed(offered)}
          />
          <TextField
            name="own.contextTokens"
            label="Context window"
            hint="Tokens that question and answer may have."
            value={draft.contextTokens}
            error={errors['own.contextTokens']}
            onChange={(contextTokens) => change({ contextTokens })}
            inputMode="numeric"
          />
          <ChoiceField
            label="How answers are held to a shape"
            hint="“Test” finds out what works."
            choices={shapeMode.options.map((shape) => [shape, shapeNames[shape]] as const)}
            value={draft.shape}
            onChange={(shape) => change({ shape })}
          />
          <TextField
            name="own.pricePerMillionIn"
            label="Price of a million tokens sent"
            hint="In your currency. Empty: free."
            value={draft.priceIn}
            error={errors['own.pricePerMillionIn']}
            onChange={(priceIn) => change({ priceIn })}
            inputMode="decimal"
          />
          <TextField
            name="own.pricePerMillionOut"
            label="Price of a million tokens received"
            hint="In your currency. Empty: free."
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

const kinds: readonly (readonly [ProviderKind, string])[] = [
  ['openai-compatible', 'As OpenAI (“chat completions”)'],
  ['anthropic', 'As Anthropic (“messages”)'],
];
