import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { Terms, type Entries } from './terms.tsx';

interface FiguresProps {
  figures: Entries<string>;
  /** Pixels that the longest number needs. */
  minWidth?: number;
}

/** A few numbers side by side, each under its name; what has no value is left out. */
export function Figures({ figures, minWidth = 110 }: FiguresProps) {
  return (
    <List $minWidth={minWidth}>
      <Terms entries={figures} />
    </List>
  );
}

const List = styled.dl<{ $minWidth: number }>`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(${({ $minWidth }) => $minWidth}px, 1fr));
  gap: ${({ theme }) => theme.space.sm};
  margin: ${({ theme }) => theme.space.md} 0 0;

  dt {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }

  dd {
    margin: 0;
    font-size: ${({ theme }) => theme.fontSizes.xl};
    font-variant-numeric: tabular-nums;
    line-height: ${({ theme }) => theme.lineHeights.xl};
  }
`;
