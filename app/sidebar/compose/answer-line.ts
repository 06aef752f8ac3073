import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';

/** What became of a click, in one line below it. */
export const AnswerLine = styled.p.attrs({ role: 'status' })<{ $isWarning: boolean }>`
  margin: 0;
  color: ${({ theme, $isWarning }) =>
    getColor({ theme, variable: $isWarning ? 'foreground.danger' : 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};

  &:not(:empty) {
    margin-top: ${({ theme }) => theme.space.xs};
  }
`;
