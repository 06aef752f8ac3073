import { IconButton } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';

/** An icon to press in a line of text: as high as the line, and no smaller than WCAG 2.5.8 takes. */
export const TightIconButton = styled(IconButton).attrs({ size: 'small', isPill: false })`
  flex: none;
  width: 24px;
  min-width: 24px;
  height: 24px;
`;
