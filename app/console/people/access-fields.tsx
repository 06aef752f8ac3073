import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import type { Access } from '../../../server/contract/person.ts';
import { role as anyRole } from '../../../server/contract/person.ts';
import { CheckList } from '../history/check-list.tsx';
import { Stack } from '../ui/card.ts';
import { roleHints, roleNames } from './role-words.ts';

interface AccessFieldsProps {
  access: Access;
  /** Zendesk accounts somebody may be limited to. */
  accounts: readonly { id: string; name: string }[];
  onChange(access: Access): void;
}

/** What somebody may do, and where. */
export function AccessFields({ access, accounts, onChange }: AccessFieldsProps) {
  const id = useId();
  const { role, accountIds } = access;
  return (
    <Stack>
      <Fieldset>
        <Fieldset.Legend>Role</Fieldset.Legend>
        {anyRole.options.map((one) => (
          <Field key={one}>
            <Radio
              name={`${id}-role`}
              checked={role === one}
              onChange={() => onChange({ ...access, role: one })}
            >
              <Field.Label>{roleNames[one]}</Field.Label>
              <Field.Hint>{roleHints[one]}</Field.Hint>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>Zendesk accounts</Fieldset.Legend>
        <Field>
          <Radio
            name={`${id}-where`}
            checked={accountIds === undefined}
            onChange={() => onChange({ role })}
          >
            <Field.Label>All of them</Field.Label>
            <Field.Hint>Also those that are added later.</Field.Hint>
          </Radio>
        </Field>
        <Field>
          <Radio
            name={`${id}-where`}
            checked={accountIds !== undefined}
            onChange={() => onChange({ role, accountIds: [] })}
          >
            <Field.Label>Only some</Field.Label>
            <Field.Hint>The others are not there for them. They manage no people.</Field.Hint>
          </Radio>
        </Field>
      </Fieldset>
      {accountIds && (
        <CheckList
          legend="Which ones"
          empty="There is no account yet."
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
  return accountIds?.length === 0 ? 'Choose at least one account, or all of them.' : undefined;
}
