import { useState } from 'react';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { useSession } from '../session/session-provider.tsx';
import { Card, CardTitle, PartTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { counted } from '../ui/numbers.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { ChoiceField } from './choice-field.tsx';
import { LedgerDays } from './ledger-days.tsx';
import { SingleReads } from './ledger-single-reads.tsx';
import { LedgerTotals } from './ledger-totals.tsx';
import { MissingNotice } from './missing-notice.tsx';

interface LedgerCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** What exists in Zendesk beside what is stored and what is left out, day by day; what is missing stands out. */
export function LedgerCard({ install, history, onChange }: LedgerCardProps) {
  const api = useApi();
  const { signIns } = useSession();
  const [days, setDays] = useState<number | null>(30);
  const range = rangeOf(days, history, new Date());
  const { remote, reload } = useRemote(
    `ledger ${install.id} ${range.from} ${range.to} ${signIns}`,
    (signal) => api.ledger(install.id, range, signal),
    () => (history.state === 'reading' ? lookWhileReadingMs : lookAgainMs),
  );
  return (
    <Card aria-labelledby="ledger">
      <CardTitle id="ledger">Completeness</CardTitle>
      <Subtle>
        What Zendesk says there is, beside what is stored here and what is left out. Tickets and
        comments are of this period, other kinds are all there is.
      </Subtle>
      <Stack>
        <div style={{ maxWidth: '280px' }}>
          <ChoiceField<number | null>
            label="Period"
            choices={periods}
            value={days}
            onChange={setDays}
          />
        </div>
        {remote.state === 'loading' && <span role="status">Loading the ledger…</span>}
        {remote.state === 'failed' && (
          <ErrorNotice
            error={remote.error}
            title="The ledger could not be read"
            onTryAgain={reload}
          />
        )}
        {remote.state === 'ready' && (
          <>
            <MissingNotice installId={install.id} days={remote.value.days} onChange={onChange} />
            {remote.value.days.length + remote.value.totals.length === 0 ? (
              <Notice
                type="plain"
                title="Nothing to compare yet"
                text="Days are counted once the tickets have been read to their end."
              />
            ) : (
              <>
                <div>
                  <PartTitle>Each kind</PartTitle>
                  <LedgerTotals ledger={remote.value} />
                </div>
                <div>
                  <PartTitle>Comments, compared by samples</PartTitle>
                  <Sample sample={remote.value.sample} />
                </div>
                <div>
                  <PartTitle>Tickets read one at a time</PartTitle>
                  <SingleReads reads={remote.value.singleReads} />
                </div>
                <div>
                  <PartTitle>Day by day</PartTitle>
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

const periods: [days: number | null, words: string][] = [
  [7, 'Last 7 days'],
  [30, 'Last 30 days'],
  [90, 'Last 90 days'],
  [365, 'Last 365 days'],
  [null, 'All that is kept'],
];

function Sample({
  sample,
}: {
  sample: { tickets: number; comments: number; differences: number; at?: string };
}) {
  if (sample.tickets === 0) {
    return <span>Comments are compared word by word, some tickets at a time: none yet.</span>;
  }
  return (
    <span>
      Comments of {counted(sample.tickets, 'ticket', 'tickets')} (
      {counted(sample.comments, 'comment', 'comments')}) were compared with Zendesk word by word
      {sample.at && (
        <>
          , last <TimeAgo at={sample.at} />
        </>
      )}
      :{' '}
      {sample.differences === 0
        ? 'no differences.'
        : `${counted(sample.differences, 'difference', 'differences')}, read again at once.`}
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
