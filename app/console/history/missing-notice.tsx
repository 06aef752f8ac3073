import type { HistoryView, LedgerDay } from '../../../server/contract/history-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { judgeDay } from './judge-day.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

interface MissingNoticeProps {
  installId: string;
  days: LedgerDay[];
  onChange(history: HistoryView): void;
}

/** Says so where tickets are missing, and reads them again from the first such day. */
export function MissingNotice({ installId, days, onChange }: MissingNoticeProps) {
  const { t, count, locale } = useWords(historyWords);
  const api = useApi();
  const gaps = days
    .filter(({ kind }) => kind === 'tickets')
    .map((day) => ({ day: day.day, missing: judgeDay(day).missing ?? 0 }))
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const [first] = gaps;
  const again = useAction(async (from: string) =>
    onChange(await api.resync(installId, { what: 'since', from })),
  );
  const mayChange = useMayChange();
  if (!first) return null;
  const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  const format = dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <Notice
        type="warning"
        title={count('missing', missing, { days: count('days', gaps.length) })}
        text={t('missing.more')}
        action={
          mayChange
            ? {
                label: t('missing.again', { day: format.format(new Date(first.day)) }),
                busy: again.busy,
                onClick: () => again.run(`${first.day}T00:00:00.000Z`),
              }
            : undefined
        }
      />
      <ErrorNotice error={again.error} title={t('again.failed')} />
    </>
  );
}
