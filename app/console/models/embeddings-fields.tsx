import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Pairs } from '../ui/form-parts.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** The model of an own endpoint that tells what texts mean. */
export function EmbeddingsFields({
  draft,
  errors,
  change,
  listed,
}: DraftFields & { listed: object }) {
  const { t } = useWords(modelsWords);
  return (
    <Pairs>
      <TextField
        name="own.embeddingsModel"
        label={t('embeddings.model')}
        hint={t('embeddings.model.hint')}
        value={draft.embeddingsModel}
        error={errors['own.embeddingsModel']}
        onChange={(embeddingsModel) => change({ embeddingsModel })}
        {...listed}
      />
      <TextField
        name="own.embeddingsPricePerMillion"
        label={t('embeddings.price')}
        hint={t('price.hint')}
        value={draft.embeddingsPrice}
        error={errors['own.embeddingsPricePerMillion']}
        onChange={(embeddingsPrice) => change({ embeddingsPrice })}
        inputMode="decimal"
      />
    </Pairs>
  );
}
