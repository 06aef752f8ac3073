import { Table } from '@zendeskgarden/react-tables';
import type { LedgerTotal, LedgerView } from '../../../server/contract/history-view.ts';
import { ledgerKind } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { judgeDay, sumDays, type Judged } from './judge-day.ts';
import { LedgerMark } from './ledger-mark.tsx';
import { countedBy, kindNames, reasonsOf } from './ledger-words.ts';

/** Each kind: tickets and comments over the whole period, of the others all there is. */
export function LedgerTotals({ ledger }: { ledger: LedgerView }) {
  return (
    <TableFrame label="Each kind" minWidth={720}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="20%">Kind</Table.HeaderCell>
            <Table.HeaderCell width="18%">Result</Table.HeaderCell>
            <Table.HeaderCell width="16%">In Zendesk</Table.HeaderCell>
            <Table.HeaderCell width="21%">By</Table.HeaderCell>
            <Table.HeaderCell width="11%">Stored</Table.HeaderCell>
            <Table.HeaderCell>Left out</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {ledgerKind.options.map((kind) => {
            const line = lineOf(ledger, kind);
            if (!line) return null;
            return (
              <Table.Row key={kind}>
                <RowHead>{kindNames[kind]}</RowHead>
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
                <Table.Cell>{countedBy[line.by]}</Table.Cell>
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
  by: keyof typeof countedBy;
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
  if (tickets === 0) return <>None sampled yet</>;
  return (
    <>
      Sampled: {inFigures(agree)} of {inFigures(tickets)} {tickets === 1 ? 'ticket' : 'tickets'}{' '}
      {tickets === 1 ? 'agrees' : 'agree'}
    </>
  );
}
