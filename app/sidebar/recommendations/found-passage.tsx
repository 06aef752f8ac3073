import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { Quote } from '../receipts/quote.ts';
import type { Passage } from './cut-passage.ts';

interface FoundPassageProps {
  title?: string;
  passage: Passage;
  /** Whose words these are. */
  children?: ReactNode;
}

/** Words of a ticket or an article, as text; an ellipsis says where more of it stands. */
export function FoundPassage({ title, passage, children }: FoundPassageProps) {
  const { text, goesOnBefore, goesOnAfter } = passage;
  return (
    <Long>
      {title && <Title>{title}</Title>}
      <blockquote dir="auto">
        {goesOnBefore && '… '}
        {text}
        {goesOnAfter && ' …'}
      </blockquote>
      {children && <figcaption>{children}</figcaption>}
    </Long>
  );
}

const Long = styled(Quote)`
  & > blockquote {
    max-height: 320px;
    overflow: auto;
    overflow-wrap: anywhere;
  }
`;

const Title = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.xxs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;
