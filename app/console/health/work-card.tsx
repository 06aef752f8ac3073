import { Table } from '@zendeskgarden/react-tables';
import type { HealthView } from '../../../server/contract/health-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { jobWord } from './job-words.ts';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { healthWords } from './health-words.ts';

/** What waits, what is under way, and what waits longest. */
export function WorkCard({ health: { jobs, lastPollAt } }: { health: HealthView }) {
  const { t } = useWords(healthWords);
  return (
    <Card aria-labelledby="work">
      <CardTitle id="work">{t('work')}</CardTitle>
      <Subtle>
        {lastPollAt === undefined
          ? t('work.notRead')
          : fill(t('work.lastRead'), { time: <TimeAgo at={lastPollAt} /> })}
      </Subtle>
      {jobs.length === 0 ? (
        <div>{t('work.none')}</div>
      ) : (
        <TableFrame label={t('work.table')} minWidth={560}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell width="28%">{t('kind')}</Table.HeaderCell>
                <Table.HeaderCell>{t('waiting')}</Table.HeaderCell>
                <Table.HeaderCell>{t('running')}</Table.HeaderCell>
                <Table.HeaderCell>{t('failed')}</Table.HeaderCell>
                <Table.HeaderCell>{t('oldest')}</Table.HeaderCell>
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
