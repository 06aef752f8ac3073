import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import type { Access } from '../../../server/contract/person.ts';
import { role as anyRole } from '../../../server/contract/person.ts';
import { CheckList } from '../ui/check-list.tsx';
import { Stack } from '../ui/card.ts';
import { roleHint, roleName } from './role-words.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { peopleWords } from './people-words.ts';

interface AccessFieldsProps {
  access: Access;
  /** Zendesk accounts somebody may be limited to. */
  accounts: readonly { id: string; name: string }[];
  onChange(access: Access): void;
}

/** What somebody may do, and where. */
export function AccessFields({ access, accounts, onChange }: AccessFieldsProps) {
  const { t } = useWords(peopleWords);
  const id = useId();
  const { role, accountIds } = access;
  return (
    <Stack>
      <Fieldset>
        <Fieldset.Legend>{t('role')}</Fieldset.Legend>
        {anyRole.options.map((one) => (
          <Field key={one}>
            <Radio
              name={`${id}-role`}
              checked={role === one}
              onChange={() => onChange({ ...access, role: one })}
            >
              <Field.Label>{roleName(one)}</Field.Label>
              <Field.Hint>{roleHint(one)}</Field.Hint>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{t('accounts')}</Fieldset.Legend>
        <Field>
          <Radio
            name={`${id}-where`}
            checked={accountIds === undefined}
            onChange={() => onChange({ role })}
          >
            <Field.Label>{t('accounts.all')}</Field.Label>
            <Field.Hint>{t('accounts.all.hint')}</Field.Hint>
          </Radio>
        </Field>
        <Field>
          <Radio
            name={`${id}-where`}
            checked={accountIds !== undefined}
            onChange={() => onChange({ role, accountIds: [] })}
          >
            <Field.Label>{t('accounts.some')}</Field.Label>
            <Field.Hint>{t('accounts.some.hint')}</Field.Hint>
          </Radio>
        </Field>
      </Fieldset>
      {accountIds && (
        <CheckList
          legend={t('accounts.which')}
          empty={t('accounts.none')}
          choices={accounts.map((one) => [one.id, one.name] as const)}
          chosen={accountIds}
          onChange={(chosen) => onChange({ role, accountIds: chosen })}
        />
      )}
    </Stack>
  );
}

/** What is missing before this can be saved. */
export function accessProblem({ accountIds }: Access): string | undefined {
  const { t } = wordsNow(peopleWords);
  return accountIds?.length === 0 ? t('accounts.choose') : undefined;
}
