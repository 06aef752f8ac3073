import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface MoveButtonProps {
  'aria-label'?: string;
  /** A move is under way. */
  isBusy: boolean;
  /** Why there can be none: the id of the words that say so. */
  barredBy: string | undefined;
  onClick(): void;
  children: ReactNode;
}

/** A button that sets the topic. Where it cannot, it stays to be found, and says why. */
export function MoveButton({ isBusy, barredBy, onClick, ...rest }: MoveButtonProps) {
  const isOff = isBusy || barredBy !== undefined;
  return (
    <Quiet
      {...rest}
      size="small"
      aria-disabled={isOff}
      aria-describedby={barredBy}
      onClick={() => isOff || onClick()}
    />
  );
}

/** Garden draws those as disabled alone that cannot be reached by keyboard. */
const Quiet = styled(Button)`
  flex: none;

  &[aria-disabled='true'] {
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.disabled' })};
    background-color: ${({ theme }) => getColor({ theme, variable: 'background.disabled' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.disabled' })};
    cursor: default;
  }
`;
