import { QuietTag } from '../../ui/quiet-tag.tsx';
import { inFigures } from '../ui/numbers.ts';
import type { Judged } from './judge-day.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

/** Whether all there is, is accounted for: in words, and standing out where it is not. */
export function LedgerMark({ judged: { missing, tooMany } }: { judged: Judged }) {
  const { t } = useWords(historyWords);
  if (missing === undefined) return <>{t('mark.notCounted')}</>;
  if (missing > 0)
    return <QuietTag $tone="danger">{t('mark.missing', { missing: inFigures(missing) })}</QuietTag>;
  if (tooMany > 0) {
    return (
      <QuietTag $tone="warning">{t('mark.tooMany', { tooMany: inFigures(tooMany) })}</QuietTag>
    );
  }
  return <QuietTag $tone="success">{t('mark.complete')}</QuietTag>;
}
