import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';
import { MoveButton } from './move-button.tsx';
import { NamedRow, RowName } from './named-row.ts';
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
        <RowName as="h2">
          <TopicName name={name} />
        </RowName>
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

const Row = styled(NamedRow)`
  margin-top: ${({ theme }) => theme.space.xxs};
`;
