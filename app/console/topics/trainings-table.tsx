import { Table } from '@zendeskgarden/react-tables';
import type { TrainingView } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { inBytes, inFigures, inTime } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

/** The last trainings, newest first. */
export function TrainingsTable({ trainings }: { trainings: TrainingView[] }) {
  const { t } = useWords(topicsWords);
  return (
    <TableFrame label={t('trainings')} minWidth={680}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell>{t('version')}</Table.HeaderCell>
            <Table.HeaderCell>{t('when')}</Table.HeaderCell>
            <Table.HeaderCell>{t('tickets')}</Table.HeaderCell>
            <Table.HeaderCell>{t('options')}</Table.HeaderCell>
            <Table.HeaderCell>{t('firstRight')}</Table.HeaderCell>
            <Table.HeaderCell>{t('took')}</Table.HeaderCell>
            <Table.HeaderCell>{t('size')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {trainings.map(({ version, at, tookMs, examples, options, accuracy, size }) => (
            <Table.Row key={version}>
              <RowHead>{version}</RowHead>
              <Table.Cell>
                <TimeAgo at={at} />
              </Table.Cell>
              <Table.Cell>{inFigures(examples)}</Table.Cell>
              <Table.Cell>{inFigures(options)}</Table.Cell>
              <Table.Cell>{accuracy === undefined ? '–' : inShare(accuracy, 1)}</Table.Cell>
              <Table.Cell>{inTime(tookMs)}</Table.Cell>
              <Table.Cell>{inBytes(size)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}
