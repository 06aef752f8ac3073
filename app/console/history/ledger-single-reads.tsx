import { Table } from '@zendeskgarden/react-tables';
import type { LedgerSingleReads } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { singleReadReasons } from './ledger-words.ts';

/** Tickets that cost calls of their own, since the export cannot tell their comments: how many, why, and the last of them. */
export function SingleReads({ reads }: { reads: LedgerSingleReads[] }) {
  if (reads.length === 0) {
    return <span>No ticket had to be read by itself: the export told all comments.</span>;
  }
  return (
    <TableFrame label="Tickets read one at a time" minWidth={560}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="38%">Why one at a time</Table.HeaderCell>
            <Table.HeaderCell width="15%">Tickets read</Table.HeaderCell>
            <Table.HeaderCell width="15%">To be read</Table.HeaderCell>
            <Table.HeaderCell>The last ones</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {reads.map(({ why, read, waiting, newest: [last, ...others] }) => (
            <Table.Row key={why}>
              <RowHead>{singleReadReasons[why] ?? why}</RowHead>
              <Table.Cell>{inFigures(read)}</Table.Cell>
              <Table.Cell>{inFigures(waiting)}</Table.Cell>
              <Table.Cell>
                {last ? (
                  <>
                    #{last.ticketId} (<TimeAgo at={last.at} />)
                    {others.map(({ ticketId }) => `, #${ticketId}`)}
                  </>
                ) : (
                  '–'
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}
