import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
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
    <Quote>
      {title && <Title>{title}</Title>}
      <blockquote dir="auto">
        {goesOnBefore && '… '}
        {text}
        {goesOnAfter && ' …'}
      </blockquote>
      {children && <figcaption>{children}</figcaption>}
    </Quote>
  );
}

const Quote = styled.figure`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  border-inline-start: ${({ theme }) =>
    `${theme.borders.md} ${getColor({ theme, variable: 'border.default' })}`};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};

  & > blockquote {
    max-height: 320px;
    margin: 0;
    overflow: auto;
    white-space: pre-line;
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }

  & > figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${({ theme }) => theme.space.xs};
    margin-top: ${({ theme }) => theme.space.xs};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
`;

const Title = styled.h4`
  margin: 0 0 ${({ theme }) => theme.space.xxs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;
