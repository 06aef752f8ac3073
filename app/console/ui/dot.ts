import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';

/** A spot in the colour of a state, beside the word for it. */
export const Dot = styled.span<{ $hue: string }>`
  flex: none;
  width: 10px;
  height: 10px;
  border-radius: 50%;
  background-color: ${({ theme, $hue }) => getColor({ theme, variable: $hue })};
`;
