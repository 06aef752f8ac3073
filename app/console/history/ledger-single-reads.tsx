import { Table } from '@zendeskgarden/react-tables';
import type { LedgerSingleReads } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { singleReadReason } from './ledger-words.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

/** Tickets that cost calls of their own, since the export cannot tell their comments: how many, why, and the last of them. */
export function SingleReads({ reads }: { reads: LedgerSingleReads[] }) {
  const { t } = useWords(historyWords);
  if (reads.length === 0) {
    return <span>{t('single.none')}</span>;
  }
  return (
    <TableFrame label={t('ledger.singles')} minWidth={560}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="38%">{t('single.why')}</Table.HeaderCell>
            <Table.HeaderCell width="15%">{t('single.read')}</Table.HeaderCell>
            <Table.HeaderCell width="15%">{t('single.toRead')}</Table.HeaderCell>
            <Table.HeaderCell>{t('single.last')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {reads.map(({ why, read, waiting, newest: [last, ...others] }) => (
            <Table.Row key={why}>
              <RowHead>{singleReadReason(why)}</RowHead>
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
