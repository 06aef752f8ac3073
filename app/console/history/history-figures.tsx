import type { HistoryView } from '../../../server/contract/history-view.ts';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

/** What is stored, in numbers. */
export function HistoryFigures({ counts }: { counts: HistoryView['counts'] }) {
  const { t } = useWords(historyWords);
  return (
    <Figures
      figures={[
        [t('kind.tickets'), inFigures(counts.tickets)],
        [t('kind.comments'), inFigures(counts.comments)],
        [t('kind.articles'), inFigures(counts.articles)],
        [t('kind.users'), inFigures(counts.people)],
        [t('leftOut'), inFigures(counts.leftOut)],
        [t('toRead'), inFigures(counts.toRead)],
      ]}
    />
  );
}
