import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';

/** Somebody's own words, set off from ours, with a line below that says whose they are. */
export const Quote = styled.figure`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  border-inline-start: ${({ theme }) =>
    `${theme.borders.md} ${getColor({ theme, variable: 'border.default' })}`};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};

  & > blockquote {
    margin: 0;
    white-space: pre-line;
    unicode-bidi: plaintext;
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
