import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { useState } from 'react';
import type { LedgerDay } from '../../../server/contract/history-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { judgeDay } from './judge-day.ts';
import { LedgerMark } from './ledger-mark.tsx';
import { reasonsOf } from './ledger-words.ts';

const daysAtOnce = 31;

/** The tickets of each day, newest first, with the comments that were written on it. */
export function LedgerDays({ days }: { days: LedgerDay[] }) {
  const [shown, setShown] = useState(daysAtOnce);
  const tickets = days.filter(({ kind }) => kind === 'tickets');
  const comments = new Map(
    days.filter(({ kind }) => kind === 'comments').map(({ day, stored }) => [day, stored]),
  );
  const format = dateFormat(navigator.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <TableFrame label="Day by day" minWidth={680}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell>Day (UTC)</Table.HeaderCell>
              <Table.HeaderCell>Result</Table.HeaderCell>
              <Table.HeaderCell>Tickets in Zendesk</Table.HeaderCell>
              <Table.HeaderCell>Stored</Table.HeaderCell>
              <Table.HeaderCell>Left out</Table.HeaderCell>
              <Table.HeaderCell>Comments stored</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {tickets.slice(0, shown).map((day) => (
              <Table.Row key={day.day}>
                <RowHead>{format.format(new Date(day.day))}</RowHead>
                <Table.Cell>
                  <LedgerMark judged={judgeDay(day)} />
                </Table.Cell>
                <Table.Cell>
                  {day.inZendesk === undefined ? '–' : inFigures(day.inZendesk)}
                </Table.Cell>
                <Table.Cell>{inFigures(day.stored)}</Table.Cell>
                <Table.Cell>{reasonsOf(day.leftOut) || '–'}</Table.Cell>
                <Table.Cell>{inFigures(comments.get(day.day) ?? 0)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
      {tickets.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + daysAtOnce)}>
            Show {Math.min(daysAtOnce, tickets.length - shown)} more of {tickets.length} days
          </Button>
        </div>
      )}
    </>
  );
}
