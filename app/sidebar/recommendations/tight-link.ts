import { Button } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';

/** Words to press in a line of small text: no smaller than WCAG 2.5.8 takes. */
export const TightLink = styled(Button).attrs({ isLink: true, size: 'small' })`
  display: inline-flex;
  align-items: center;
  min-width: 24px;
  min-height: 24px;
`;
