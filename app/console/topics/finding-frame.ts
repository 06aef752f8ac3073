import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';

/** One finding among others. */
export const FindingFrame = styled.li`
  padding: ${({ theme }) => theme.space.sm};
  border: ${({ theme }) => `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  h3 {
    margin: 0 0 ${({ theme }) => theme.space.xxs};
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  p {
    margin: 0 0 ${({ theme }) => theme.space.xxs};
  }
`;
