import { Button } from '@zendeskgarden/react-buttons';
import { OrderedList } from '@zendeskgarden/react-typography';
import { styled } from 'styled-components';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

/**
 * Where to begin when nothing is connected.
 *
 * @param onStart missing for whoever may not create an account
 */
export function FirstAccount({ onStart }: { onStart: (() => void) | undefined }) {
  const { t } = useWords(accountsWords);
  if (!onStart) {
    return (
      <Card>
        <CardTitle>{t('first.reader')}</CardTitle>
        <Subtle>{t('first.reader.more')}</Subtle>
      </Card>
    );
  }
  return (
    <Card>
      <CardTitle>{t('first')}</CardTitle>
      <Subtle>{t('first.more')}</Subtle>
      <Steps>
        <OrderedList>
          <OrderedList.Item>{t('first.1')}</OrderedList.Item>
          <OrderedList.Item>{t('first.2')}</OrderedList.Item>
          <OrderedList.Item>{t('first.3')}</OrderedList.Item>
        </OrderedList>
      </Steps>
      <Button isPrimary onClick={onStart}>
        {t('new')}
      </Button>
    </Card>
  );
}

const Steps = styled.div`
  margin-bottom: ${({ theme }) => theme.space.md};
`;
