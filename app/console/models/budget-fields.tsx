import { Fieldset } from '@zendeskgarden/react-forms';
import { Subtle } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Group, Pairs } from '../ui/form-parts.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** What a day may cost at most. */
export function BudgetFields({ draft, errors, change }: DraftFields) {
  const { t } = useWords(modelsWords);
  return (
    <Group>
      <Fieldset.Legend>{t('budget')}</Fieldset.Legend>
      <Subtle>{t('budget.more')}</Subtle>
      <Pairs>
        <TextField
          name="dailyTokens"
          label={t('tokens')}
          hint={t('budget.tokens.hint')}
          value={draft.dailyTokens}
          error={errors['dailyTokens']}
          onChange={(dailyTokens) => change({ dailyTokens })}
          inputMode="numeric"
        />
        <TextField
          name="dailyCost"
          label={t('budget.money')}
          hint={t('budget.money.hint')}
          value={draft.dailyCost}
          error={errors['dailyCost']}
          onChange={(dailyCost) => change({ dailyCost })}
          inputMode="decimal"
        />
      </Pairs>
    </Group>
  );
}
