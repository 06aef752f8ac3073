import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Pairs } from './form-parts.ts';

/** The model of an own endpoint that tells what texts mean. */
export function EmbeddingsFields({
  draft,
  errors,
  change,
  listed,
}: DraftFields & { listed: object }) {
  return (
    <Pairs>
      <TextField
        name="own.embeddingsModel"
        label="Model for embeddings"
        hint="For search by meaning. Empty: by words alone."
        value={draft.embeddingsModel}
        error={errors['own.embeddingsModel']}
        onChange={(embeddingsModel) => change({ embeddingsModel })}
        {...listed}
      />
      <TextField
        name="own.embeddingsPricePerMillion"
        label="Price of a million tokens embedded"
        hint="In your currency. Empty: free."
        value={draft.embeddingsPrice}
        error={errors['own.embeddingsPricePerMillion']}
        onChange={(embeddingsPrice) => change({ embeddingsPrice })}
        inputMode="decimal"
      />
    </Pairs>
  );
}
