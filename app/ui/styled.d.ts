import type { IGardenTheme } from '@zendeskgarden/react-theming';

declare module 'styled-components' {
  /** Our styled parts see Garden's theme. */
  export interface DefaultTheme extends IGardenTheme {}
}
