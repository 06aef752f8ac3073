import { Fieldset } from '@zendeskgarden/react-forms';
import { Subtle } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Group, Pairs } from './form-parts.ts';

/** What a day may cost at most. */
export function BudgetFields({ draft, errors, change }: DraftFields) {
  return (
    <Group>
      <Fieldset.Legend>Budget of a day</Fieldset.Legend>
      <Subtle>
        What is spent is spent: from then on everything is done without a model until midnight UTC,
        and agents see that.
      </Subtle>
      <Pairs>
        <TextField
          name="dailyTokens"
          label="Tokens"
          hint="Sent and received together. Empty: no limit."
          value={draft.dailyTokens}
          error={errors['dailyTokens']}
          onChange={(dailyTokens) => change({ dailyTokens })}
          inputMode="numeric"
        />
        <TextField
          name="dailyCost"
          label="Money"
          hint="By the prices of the model. Empty: no limit."
          value={draft.dailyCost}
          error={errors['dailyCost']}
          onChange={(dailyCost) => change({ dailyCost })}
          inputMode="decimal"
        />
      </Pairs>
    </Group>
  );
}
