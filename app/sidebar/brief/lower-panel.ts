import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';

/** A panel below another one. */
export const LowerPanel = styled.section`
  margin-top: ${({ theme }) => theme.space.md};
  padding-top: ${({ theme }) => theme.space.xs};
  border-top: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.default' })}`};
`;
