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
import { bucketNames } from './words.ts';

interface CallsCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** What the account's allowance of calls is used for, and how much of it is left to others. */
export function CallsCard({ install, history: { calls }, onChange }: CallsCardProps) {
  return (
    <Card aria-labelledby="calls">
      <CardTitle id="calls">Calls to Zendesk</CardTitle>
      <Subtle>
        Zendesk allows an account so many calls a minute, for all its tools together. What agents
        wait for goes first; the history uses the rest, but for the share kept for other tools.
      </Subtle>
      <CallShareForm installId={install.id} calls={calls} onChange={onChange} />
      {calls.budgets.length > 0 && <Budgets calls={calls} />}
      {calls.days.length > 0 ? <Days calls={calls} /> : <Subtle>No calls yet.</Subtle>}
    </Card>
  );
}

function Budgets({ calls: { budgets } }: { calls: CallsView }) {
  return (
    <>
      <PartTitle>This minute</PartTitle>
      <TableFrame label="This minute">
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell>Allowance</Table.HeaderCell>
              <Table.HeaderCell>Allowed</Table.HeaderCell>
              <Table.HeaderCell>Used by all tools</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {budgets.map(({ bucket, limit, remaining, blockedUntil }) => (
              <Table.Row key={bucket}>
                <RowHead>{bucketNames[bucket] ?? bucket}</RowHead>
                <Table.Cell>{inFigures(limit)}</Table.Cell>
                <Table.Cell>
                  {inFigures(limit - remaining)}
                  {limit > 0 && ` (${inPercent((limit - remaining) / limit)} %)`}
                  {blockedUntil !== undefined &&
                    `; Zendesk asks to wait until ${dateFormat(navigator.language, { timeStyle: 'medium' }).format(new Date(blockedUntil))}`}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
    </>
  );
}

function Days({ calls }: { calls: CallsView }) {
  const format = dateFormat(navigator.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <PartTitle>Last two weeks</PartTitle>
      <TableFrame label="Calls by day" minWidth={680}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell>Day (UTC)</Table.HeaderCell>
              <Table.HeaderCell>For agents</Table.HeaderCell>
              <Table.HeaderCell>For the history</Table.HeaderCell>
              <Table.HeaderCell>Waits</Table.HeaderCell>
              <Table.HeaderCell>Waited in all</Table.HeaderCell>
              <Table.HeaderCell>Refused by Zendesk</Table.HeaderCell>
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
