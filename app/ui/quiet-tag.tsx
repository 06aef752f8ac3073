import { Tag } from '@zendeskgarden/react-tags';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';

export type Tone = 'danger' | 'warning' | 'success' | 'primary' | 'neutral';

/** A word that stands out without shouting: a tint of its tone, as Zendesk marks internal notes. */
export const QuietTag = styled(Tag).attrs({ forwardedAs: 'span', isRegular: true })<{
  $tone: Tone;
}>`
  background-color: ${({ theme, $tone }) =>
    getColor(
      $tone === 'neutral' || $tone === 'primary'
        ? { theme, variable: 'background.subtle' }
        : { theme, variable: `background.${$tone}` },
    )};
  color: ${({ theme, $tone }) =>
    getColor(
      $tone === 'neutral'
        ? { theme, variable: 'foreground.default' }
        : $tone === 'primary'
          ? { theme, variable: 'foreground.primary' }
          : { theme, variable: `foreground.${$tone}Emphasis` },
    )};
`;
