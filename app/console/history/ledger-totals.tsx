import { Table } from '@zendeskgarden/react-tables';
import type { LedgerDay } from '../../../server/contract/history-view.ts';
import { ledgerKind } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { sumDays } from './judge-day.ts';
import { LedgerMark } from './ledger-mark.tsx';
import { kindNames, reasonsOf } from './ledger-words.ts';

/** Each kind over the whole period. Comments have no count in Zendesk: a sample of them is compared. */
export function LedgerTotals({ days }: { days: LedgerDay[] }) {
  return (
    <TableFrame label="Over the whole period">
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell>Kind</Table.HeaderCell>
            <Table.HeaderCell>Result</Table.HeaderCell>
            <Table.HeaderCell>In Zendesk</Table.HeaderCell>
            <Table.HeaderCell>Stored</Table.HeaderCell>
            <Table.HeaderCell>Left out</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {ledgerKind.options.map((kind) => {
            const own = days.filter((day) => day.kind === kind);
            if (own.length === 0) return null;
            const sum = sumDays(own);
            return (
              <Table.Row key={kind}>
                <RowHead>{kindNames[kind]}</RowHead>
                <Table.Cell>
                  {kind === 'comments' ? 'Compared by sample' : <LedgerMark judged={sum} />}
                </Table.Cell>
                <Table.Cell>
                  {sum.inZendesk === undefined ? '–' : inFigures(sum.inZendesk)}
                </Table.Cell>
                <Table.Cell>{inFigures(sum.stored)}</Table.Cell>
                <Table.Cell>{reasonsOf(own.flatMap(({ leftOut }) => leftOut)) || '–'}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}
