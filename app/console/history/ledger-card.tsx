import { useState } from 'react';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { Card, CardTitle, PartTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { LedgerDays } from './ledger-days.tsx';
import { SingleReads } from './ledger-single-reads.tsx';
import { LedgerTotals } from './ledger-totals.tsx';
import { MissingNotice } from './missing-notice.tsx';
import { useWords } from '../language/use-words.ts';
import type { HistoryKey } from './strings/en.ts';
import { historyWords } from './history-words.ts';
import { fill } from '../language/fill.tsx';

interface LedgerCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** What exists in Zendesk beside what is stored and what is left out, day by day; what is missing stands out. */
export function LedgerCard({ install, history, onChange }: LedgerCardProps) {
  const { t } = useWords(historyWords);
  const api = useApi();
  const [days, setDays] = useState<number | null>(30);
  const range = rangeOf(days, history, new Date());
  const { remote, reload } = useRemote(
    `ledger ${install.id} ${range.from} ${range.to}`,
    (signal) => api.ledger(install.id, range, signal),
    () => (history.state === 'reading' ? lookWhileReadingMs : lookAgainMs),
  );
  return (
    <Card aria-labelledby="ledger">
      <CardTitle id="ledger">{t('ledger')}</CardTitle>
      <Subtle>{t('ledger.more')}</Subtle>
      <Stack>
        <div style={{ maxWidth: '280px' }}>
          <ChoiceField<number | null>
            label={t('ledger.period')}
            choices={periods.map(([one, key]) => [one, t(key)] as const)}
            value={days}
            onChange={setDays}
          />
        </div>
        {remote.state === 'loading' && <span role="status">{t('ledger.loading')}</span>}
        {remote.state === 'failed' && (
          <ErrorNotice error={remote.error} title={t('ledger.unread')} onTryAgain={reload} />
        )}
        {remote.state === 'ready' && (
          <>
            <MissingNotice installId={install.id} days={remote.value.days} onChange={onChange} />
            {remote.value.days.length + remote.value.totals.length === 0 ? (
              <Notice type="plain" title={t('ledger.nothing')} text={t('ledger.nothing.more')} />
            ) : (
              <>
                <div>
                  <PartTitle>{t('ledger.kinds')}</PartTitle>
                  <LedgerTotals ledger={remote.value} />
                </div>
                <div>
                  <PartTitle>{t('ledger.samples')}</PartTitle>
                  <Sample sample={remote.value.sample} />
                </div>
                <div>
                  <PartTitle>{t('ledger.singles')}</PartTitle>
                  <SingleReads reads={remote.value.singleReads} />
                </div>
                <div>
                  <PartTitle>{t('ledger.byDay')}</PartTitle>
                  <LedgerDays key={range.from} days={remote.value.days} />
                </div>
              </>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}

const lookAgainMs = 60_000;
const lookWhileReadingMs = 20_000;

const periods: [days: number | null, key: HistoryKey][] = [
  [7, 'range.7'],
  [30, 'range.30'],
  [90, 'range.90'],
  [365, 'range.365'],
  [null, 'range.all'],
];

function Sample({
  sample,
}: {
  sample: { tickets: number; comments: number; differences: number; at?: string };
}) {
  const { t, count } = useWords(historyWords);
  if (sample.tickets === 0) {
    return <span>{t('sample.none')}</span>;
  }
  const { tickets, comments, differences, at } = sample;
  const gaps = {
    tickets: count('tickets', tickets),
    comments: count('comments', comments),
    result: differences === 0 ? t('sample.same') : count('sample.differs', differences),
  };
  return (
    <span>
      {at ? fill(t('sample.last', gaps), { time: <TimeAgo at={at} /> }) : t('sample', gaps)}
    </span>
  );
}

/** Days in UTC, both included. @param days how many, today the last; `null` for all of the window */
export function rangeOf(
  days: number | null,
  { windowFrom }: Pick<HistoryView, 'windowFrom'>,
  now: Date,
): { from: string; to: string } {
  const to = now.toISOString().slice(0, 10);
  if (days === null) return { from: windowFrom?.slice(0, 10) ?? zendeskBegan, to };
  const first = new Date(now.getTime() - (days - 1) * 24 * 3600_000);
  return { from: first.toISOString().slice(0, 10), to };
}

/** No ticket is older than Zendesk; imported ones may say so. */
const zendeskBegan = '2000-01-01';
