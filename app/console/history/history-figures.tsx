import type { HistoryView } from '../../../server/contract/history-view.ts';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';

/** What is stored, in numbers. */
export function HistoryFigures({ counts }: { counts: HistoryView['counts'] }) {
  return (
    <Figures
      figures={[
        ['Tickets', inFigures(counts.tickets)],
        ['Comments', inFigures(counts.comments)],
        ['Articles', inFigures(counts.articles)],
        ['People', inFigures(counts.people)],
        ['Left out', inFigures(counts.leftOut)],
        ['To be read one by one', inFigures(counts.toRead)],
      ]}
    />
  );
}
