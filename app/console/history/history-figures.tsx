import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';

/** What is stored, in numbers. */
export function HistoryFigures({ counts }: { counts: HistoryView['counts'] }) {
  const figures = [
    ['Tickets', counts.tickets],
    ['Comments', counts.comments],
    ['Articles', counts.articles],
    ['People', counts.people],
    ['Left out', counts.leftOut],
    ['To be read one by one', counts.toRead],
  ] as const;
  return (
    <Figures>
      {figures.map(
        ([name, count]) =>
          count !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{inFigures(count)}</dd>
            </div>
          ),
      )}
    </Figures>
  );
}

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(110px, 1fr));
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
