import { Table } from '@zendeskgarden/react-tables';
import type { LedgerTotal, LedgerView } from '../../../server/contract/history-view.ts';
import { ledgerKind } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { judgeDay, sumDays, type Judged } from './judge-day.ts';
import { LedgerMark } from './ledger-mark.tsx';
import { kindName, reasonsOf } from './ledger-words.ts';
import type { CountedBy } from './ledger-words.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

/** Each kind: tickets and comments over the whole period, of the others all there is. */
export function LedgerTotals({ ledger }: { ledger: LedgerView }) {
  const { t } = useWords(historyWords);
  return (
    <TableFrame label={t('ledger.kinds')} minWidth={720}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="20%">{t('kind')}</Table.HeaderCell>
            <Table.HeaderCell width="18%">{t('ledger.result')}</Table.HeaderCell>
            <Table.HeaderCell width="16%">{t('ledger.inZendesk')}</Table.HeaderCell>
            <Table.HeaderCell width="21%">{t('ledger.by')}</Table.HeaderCell>
            <Table.HeaderCell width="11%">{t('ledger.stored')}</Table.HeaderCell>
            <Table.HeaderCell>{t('leftOut')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {ledgerKind.options.map((kind) => {
            const line = lineOf(ledger, kind);
            if (!line) return null;
            return (
              <Table.Row key={kind}>
                <RowHead>{kindName(kind)}</RowHead>
                <Table.Cell>
                  {kind === 'comments' ? (
                    <SampleMark sample={ledger.sample} />
                  ) : (
                    <LedgerMark judged={line.judged} />
                  )}
                </Table.Cell>
                <Table.Cell>
                  {line.inZendesk === undefined ? '–' : inFigures(line.inZendesk)}
                </Table.Cell>
                <Table.Cell>{t(`by.${line.by}`)}</Table.Cell>
                <Table.Cell>{inFigures(line.stored)}</Table.Cell>
                <Table.Cell>{reasonsOf(line.leftOut) || '–'}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}

type Line = Pick<LedgerTotal, 'inZendesk' | 'stored' | 'leftOut'> & {
  judged: Judged;
  by: CountedBy;
};

function lineOf({ days, totals }: LedgerView, kind: LedgerTotal['kind']): Line | undefined {
  const own = days.filter((day) => day.kind === kind);
  if (kind === 'tickets' || kind === 'comments') {
    if (own.length === 0) return undefined;
    const by = kind === 'tickets' ? 'days' : 'sample';
    const { inZendesk, stored, ...judged } = sumDays(own);
    return { inZendesk, stored, judged, leftOut: own.flatMap(({ leftOut }) => leftOut), by };
  }
  const total = totals.find((one) => one.kind === kind);
  if (!total) return undefined;
  // What came after a count is in no count yet; a list and what is stored of it are of one moment.
  const day = total.by === 'list' ? '' : (total.countedAt?.slice(0, 10) ?? '9999');
  return { ...total, judged: judgeDay({ ...total, day }) };
}

function SampleMark({ sample: { tickets, agree } }: Pick<LedgerView, 'sample'>) {
  const { t, count } = useWords(historyWords);
  if (tickets === 0) return <>{t('sampled.none')}</>;
  return <>{count('sampled', tickets, { agree })}</>;
}
