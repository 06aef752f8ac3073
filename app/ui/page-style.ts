import { getColor } from '@zendeskgarden/react-theming';
import { createGlobalStyle } from 'styled-components';

/** Paints the page: Garden's ThemeProvider colours its components, not what lies behind them. */
export const PageStyle = createGlobalStyle`
  html {
    color-scheme: ${({ theme }) => theme.colors.base};
  }

  html, body {
    background-color: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  }

  body {
    margin: 0;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: ${({ theme }) => theme.lineHeights.md};
    overflow-wrap: anywhere;
  }

  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
    }
  }
`;
