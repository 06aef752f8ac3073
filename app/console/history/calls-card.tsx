import { Table } from '@zendeskgarden/react-tables';
import type { CallsView, HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, PartTitle, Subtle } from '../ui/card.ts';
import { inFigures, inPercent, inTime } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { CallShareForm } from './call-share-form.tsx';
import { sumByDay } from './sum-by-day.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';
import { wordFor } from '../language/word-for.ts';
import { wordsNow } from '../language/words-now.ts';

interface CallsCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** What the account's allowance of calls is used for, and how much of it is left to others. */
export function CallsCard({ install, history: { calls }, onChange }: CallsCardProps) {
  const { t } = useWords(historyWords);
  return (
    <Card aria-labelledby="calls">
      <CardTitle id="calls">{t('calls')}</CardTitle>
      <Subtle>{t('calls.more')}</Subtle>
      <CallShareForm installId={install.id} calls={calls} onChange={onChange} />
      {calls.budgets.length > 0 && <Budgets calls={calls} />}
      {calls.days.length > 0 ? <Days calls={calls} /> : <Subtle>{t('calls.none')}</Subtle>}
    </Card>
  );
}

function Budgets({ calls: { budgets } }: { calls: CallsView }) {
  const { t } = useWords(historyWords);
  return (
    <>
      <PartTitle>{t('calls.minute')}</PartTitle>
      <TableFrame label={t('calls.minute')}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell>{t('calls.allowance')}</Table.HeaderCell>
              <Table.HeaderCell>{t('calls.allowed')}</Table.HeaderCell>
              <Table.HeaderCell>{t('calls.used')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {budgets.map(({ bucket, limit, remaining, blockedUntil }) => (
              <Table.Row key={bucket}>
                <RowHead>{wordFor(historyWords, 'bucket', bucket)}</RowHead>
                <Table.Cell>{inFigures(limit)}</Table.Cell>
                <Table.Cell>{usedOf({ limit, remaining, blockedUntil })}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
    </>
  );
}

function Days({ calls }: { calls: CallsView }) {
  const { t } = useWords(historyWords);
  const format = dateFormat(reader().locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <PartTitle>{t('calls.weeks')}</PartTitle>
      <TableFrame label={t('calls.days')} minWidth={680}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell>{t('day')}</Table.HeaderCell>
              <Table.HeaderCell>{t('calls.agents')}</Table.HeaderCell>
              <Table.HeaderCell>{t('calls.history')}</Table.HeaderCell>
              <Table.HeaderCell>{t('calls.waits')}</Table.HeaderCell>
              <Table.HeaderCell>{t('calls.waited')}</Table.HeaderCell>
              <Table.HeaderCell>{t('calls.refused')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {sumByDay(calls.days).map((day) => (
              <Table.Row key={day.day}>
                <RowHead>{format.format(new Date(day.day))}</RowHead>
                <Table.Cell>{inFigures(day.agents)}</Table.Cell>
                <Table.Cell>{inFigures(day.history)}</Table.Cell>
                <Table.Cell>{inFigures(day.waits)}</Table.Cell>
                <Table.Cell>{inTime(day.waitedMs)}</Table.Cell>
                <Table.Cell>{inFigures(day.refusals)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
    </>
  );
}

function usedOf({
  limit,
  remaining,
  blockedUntil,
}: Pick<CallsView['budgets'][number], 'limit' | 'remaining' | 'blockedUntil'>): string {
  const { t, locale } = wordsNow(historyWords);
  const count = limit - remaining;
  const used =
    limit > 0
      ? t('calls.usedShare', { used: count, percent: inPercent(count / limit) })
      : inFigures(count);
  if (blockedUntil === undefined) return used;
  const format = dateFormat(locale, { timeStyle: 'medium' });
  return t('calls.blocked', { used, time: format.format(new Date(blockedUntil)) });
}
