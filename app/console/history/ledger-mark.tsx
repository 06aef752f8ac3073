import { QuietTag } from '../../ui/quiet-tag.tsx';
import { inFigures } from '../ui/numbers.ts';
import type { Judged } from './judge-day.ts';

/** Whether all there is, is accounted for: in words, and standing out where it is not. */
export function LedgerMark({ judged: { missing, tooMany } }: { judged: Judged }) {
  if (missing === undefined) return <>Not counted yet</>;
  if (missing > 0) return <QuietTag $tone="danger">{inFigures(missing)} missing</QuietTag>;
  if (tooMany > 0) {
    return <QuietTag $tone="warning">{inFigures(tooMany)} too many</QuietTag>;
  }
  return <QuietTag $tone="success">Complete</QuietTag>;
}
