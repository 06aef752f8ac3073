import { styled } from 'styled-components';
import type { PropsWithChildren } from 'react';

interface TableFrameProps {
  label: string;
  /** Pixels that its columns need to be read. */
  minWidth?: number;
}

/** Holds a table that may be wider than the page: it scrolls by itself, also by keyboard. */
export function TableFrame({
  label,
  minWidth = 520,
  children,
}: PropsWithChildren<TableFrameProps>) {
  return (
    <Scrolling $minWidth={minWidth} role="group" aria-label={label} tabIndex={0}>
      {children}
    </Scrolling>
  );
}

const Scrolling = styled.div<{ $minWidth: number }>`
  position: relative;
  overflow-x: auto;

  &:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }

  table {
    min-width: ${({ $minWidth }) => $minWidth}px;
  }

  /* Garden's head has the colour of a page; ours stands in a card. */
  thead,
  th {
    background-color: transparent;
  }

  /* Figures stand under one another. */
  td,
  th {
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
`;
