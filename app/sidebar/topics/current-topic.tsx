import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';
import { MoveButton } from './move-button.tsx';
import { TopicName } from './topic-name.tsx';

interface CurrentTopicProps {
  /** The field's title, as in the ticket's form. */
  field: string;
  name: string;
  /** Who set it, and how sure they were. */
  children: ReactNode;
  undo?: { isBusy: boolean; barredBy: string | undefined; onClick(): void };
}

/** What the field says now, and who made it say that. */
export function CurrentTopic({ field, name, children, undo }: CurrentTopicProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <Card role="group" aria-labelledby={id}>
      <Label id={id}>{field}</Label>
      <Row>
        <Name>
          <TopicName name={name} />
        </Name>
        {undo && <MoveButton {...undo}>{t('undo')}</MoveButton>}
      </Row>
      {children}
    </Card>
  );
}

const Card = styled.div`
  padding: ${({ theme }) => `${theme.space.xs} ${theme.space.sm}`};
  border: ${({ theme }) => `${theme.borders.sm} ${getColor({ theme, variable: 'border.default' })}`};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Label = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  overflow-wrap: anywhere;
`;

const Row = styled.div`
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  margin: ${({ theme }) => theme.space.xxs} 0;
`;

const Name = styled.h2`
  flex: 1;
  min-width: 0;
  margin: 0;
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;
