import { Checkbox, Field, Fieldset } from '@zendeskgarden/react-forms';
import { forwardRef } from 'react';
import { accountPurpose, type AccountPurpose } from '../../../server/contract/purposes.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useWords } from '../language/use-words.ts';
import { Choices, Group } from '../ui/form-parts.ts';
import { accountsWords } from './accounts-words.ts';

interface PurposeChoicesProps {
  chosen: readonly AccountPurpose[];
  /** It stands below a heading that says what it is. */
  isTitled?: boolean;
  onChange(chosen: AccountPurpose[]): void;
}

/** What an account is for: any of three things, each with what is read for it. None is a mistake, said at once. */
export const PurposeChoices = forwardRef<HTMLInputElement, PurposeChoicesProps>(
  function PurposeChoices({ chosen, isTitled = false, onChange }, first) {
    const { t } = useWords(accountsWords);
    const isWrong = chosen.length === 0;
    return (
      <Group>
        <Fieldset.Legend>
          {isTitled ? <VisuallyHidden>{t('purposes')}</VisuallyHidden> : t('purposes')}
        </Fieldset.Legend>
        <Choices>
          {accountPurpose.options.map((one, index) => (
            <Field key={one}>
              <Checkbox
                ref={index === 0 ? first : undefined}
                checked={chosen.includes(one)}
                aria-invalid={isWrong}
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
                {isWrong && index === 0 && (
                  <Field.Message validation="error">{t('purposes.none')}</Field.Message>
                )}
              </Checkbox>
            </Field>
          ))}
        </Choices>
      </Group>
    );
  },
);
