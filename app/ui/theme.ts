import { DEFAULT_THEME } from '@zendeskgarden/react-theming';
import type { IGardenTheme } from '@zendeskgarden/react-theming';

export type ColorScheme = 'light' | 'dark';

/** Garden's theme for both schemes, each built once so that a re-render never restyles the page. */
export const themes: Record<ColorScheme, IGardenTheme> = {
  light: withBase('light'),
  dark: withBase('dark'),
};

function withBase(base: ColorScheme): IGardenTheme {
  return { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } };
}
