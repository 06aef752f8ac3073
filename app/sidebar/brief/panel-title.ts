import { styled } from 'styled-components';

/** The heading of one panel of the sidebar. */
export const PanelTitle = styled.h1`
  margin: ${({ theme }) => `${theme.space.xxs} 0 ${theme.space.sm}`};
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;
