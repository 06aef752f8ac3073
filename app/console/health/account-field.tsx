import { styled } from 'styled-components';
import type { HealthView } from '../../../server/contract/health-view.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { useWords } from '../language/use-words.ts';
import { healthWords } from './health-words.ts';

interface AccountFieldProps {
  accounts: HealthView['accounts'];
  /** Left out, all of them. */
  chosen: string | undefined;
  onChoose(account: string | undefined): void;
}

/** Whose health is shown. */
export function AccountField({ accounts, chosen, onChoose }: AccountFieldProps) {
  const { t } = useWords(healthWords);
  return (
    <Narrow>
      <ChoiceField
        label={t('account')}
        choices={[
          ['', t('account.all')],
          ...accounts.map(({ id, name }) => [id, name] as [string, string]),
        ]}
        value={chosen ?? ''}
        onChange={(account) => onChoose(account || undefined)}
      />
    </Narrow>
  );
}

const Narrow = styled.div`
  max-width: 320px;
  margin-bottom: ${({ theme }) => theme.space.md};
`;
