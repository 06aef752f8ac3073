import { Checkbox, Field, Fieldset } from '@zendeskgarden/react-forms';
import { accountPurpose, type AccountPurpose } from '../../../server/contract/purposes.ts';
import { useWords } from '../language/use-words.ts';
import { Choices, Group } from '../models/form-parts.ts';
import { accountsWords } from './accounts-words.ts';

interface PurposeChoicesProps {
  chosen: readonly AccountPurpose[];
  onChange(chosen: AccountPurpose[]): void;
}

/** What an account is for: any of three things, each with what is read for it. */
export function PurposeChoices({ chosen, onChange }: PurposeChoicesProps) {
  const { t } = useWords(accountsWords);
  return (
    <Group>
      <Fieldset.Legend>{t('purposes')}</Fieldset.Legend>
      <Choices>
        {accountPurpose.options.map((one) => (
          <Field key={one}>
            <Checkbox
              checked={chosen.includes(one)}
              onChange={({ target }) =>
                onChange(
                  accountPurpose.options.filter((other) =>
                    other === one ? target.checked : chosen.includes(other),
                  ),
                )
              }
            >
              <Field.Label>{t(`purposes.${one}`)}</Field.Label>
              <Field.Hint>{t(`purposes.${one}.hint`)}</Field.Hint>
            </Checkbox>
          </Field>
        ))}
      </Choices>
    </Group>
  );
}
