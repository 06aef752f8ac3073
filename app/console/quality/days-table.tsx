import { Table } from '@zendeskgarden/react-tables';
import type { QualityDay } from '../../../server/contract/quality.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';

/** The figures of each day on which something happened, the newest first. */
export function DaysTable({ days }: { days: QualityDay[] }) {
  const format = dateFormat(navigator.language, { dateStyle: 'medium', timeZone: 'UTC' });
  const busy = days.filter(({ day: _day, ...figures }) => Object.values(figures).some(Boolean));
  if (busy.length === 0)
    return <div>Nothing happened yet: agents have not opened the sidebar.</div>;
  return (
    <TableFrame label="Figures by day" minWidth={760}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="16%">Day (UTC)</Table.HeaderCell>
            <Table.HeaderCell>Opened</Table.HeaderCell>
            <Table.HeaderCell>Briefs made</Table.HeaderCell>
            <Table.HeaderCell>Thumbs up</Table.HeaderCell>
            <Table.HeaderCell>Thumbs down</Table.HeaderCell>
            <Table.HeaderCell>Topics set</Table.HeaderCell>
            <Table.HeaderCell>Applied</Table.HeaderCell>
            <Table.HeaderCell>Taken back</Table.HeaderCell>
            <Table.HeaderCell>Tokens</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {busy.toReversed().map((one) => (
            <Table.Row key={one.day}>
              <RowHead>{format.format(new Date(`${one.day}T00:00:00Z`))}</RowHead>
              <Table.Cell>{inFigures(one.opened)}</Table.Cell>
              <Table.Cell>{inFigures(one.briefed)}</Table.Cell>
              <Table.Cell>{inFigures(one.briefsUp + one.findsUp + one.repliesUp)}</Table.Cell>
              <Table.Cell>{inFigures(one.briefsDown + one.findsDown + one.repliesDown)}</Table.Cell>
              <Table.Cell>{inFigures(one.topicsSet)}</Table.Cell>
              <Table.Cell>{inFigures(one.topicsApplied)}</Table.Cell>
              <Table.Cell>{inFigures(one.topicsUndone)}</Table.Cell>
              <Table.Cell>{inFigures(one.tokens)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}
