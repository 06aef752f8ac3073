import { QuietTag } from '../../ui/quiet-tag.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { dueDate } from './due-date.ts';

/** When a promise falls due: overdue, today, or the day. */
export function DueMark({ due, now }: { due: string; now: number }) {
  const { t, locale } = useWords();
  const today = localDay(now);
  const state = due < today ? 'overdue' : due === today ? 'today' : 'on';
  const tone = ({ overdue: 'danger', today: 'warning', on: 'neutral' } as const)[state];
  return (
    <QuietTag size="small" $tone={tone}>
      {t(`due.${state}`, { date: dueDate(due, locale) })}
    </QuietTag>
  );
}

/** `YYYY-MM-DD` where the reader is. */
function localDay(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
