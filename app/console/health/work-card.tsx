import { Table } from '@zendeskgarden/react-tables';
import type { HealthView } from '../../../server/contract/health-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { jobWord } from './job-words.ts';

/** What waits, what is under way, and what waits longest. */
export function WorkCard({ health: { jobs, lastPollAt } }: { health: HealthView }) {
  return (
    <Card aria-labelledby="work">
      <CardTitle id="work">Background work</CardTitle>
      <Subtle>
        {lastPollAt === undefined ? (
          'Zendesk has not been read from yet.'
        ) : (
          <>
            Zendesk was last read from <TimeAgo at={lastPollAt} />.
          </>
        )}
      </Subtle>
      {jobs.length === 0 ? (
        <div>Nothing to do.</div>
      ) : (
        <TableFrame label="Background work by kind">
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell>Kind</Table.HeaderCell>
                <Table.HeaderCell>Waiting</Table.HeaderCell>
                <Table.HeaderCell>Under way</Table.HeaderCell>
                <Table.HeaderCell>Failed</Table.HeaderCell>
                <Table.HeaderCell>Oldest is due since</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {jobs.map(({ name, waiting, running, failed, oldestDueAt }) => (
                <Table.Row key={name}>
                  <RowHead>{jobWord(name)}</RowHead>
                  <Table.Cell>{inFigures(waiting)}</Table.Cell>
                  <Table.Cell>{inFigures(running)}</Table.Cell>
                  <Table.Cell>{inFigures(failed)}</Table.Cell>
                  <Table.Cell>
                    {oldestDueAt === undefined ? '–' : <TimeAgo at={oldestDueAt} />}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableFrame>
      )}
    </Card>
  );
}
