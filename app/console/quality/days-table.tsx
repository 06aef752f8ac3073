import { Table } from '@zendeskgarden/react-tables';
import type { QualityDay } from '../../../server/contract/quality.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { useWords } from '../language/use-words.ts';
import { qualityWords } from './quality-words.ts';

/** The figures of each day on which something happened, the newest first. */
export function DaysTable({ days }: { days: QualityDay[] }) {
  const { t, locale } = useWords(qualityWords);
  const format = dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  // How much of what was shown was used.
  const usedOf = (used: number, shown: number): string =>
    shown === 0
      ? inFigures(used)
      : t('used.of', { used: inFigures(used), shown: inFigures(shown) });
  const busy = days.filter(({ day: _day, ...figures }) => Object.values(figures).some(Boolean));
  if (busy.length === 0) return <div>{t('days.none')}</div>;
  return (
    <TableFrame label={t('days.table')} minWidth={1360}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="12%">{t('day')}</Table.HeaderCell>
            <Table.HeaderCell>{t('opened')}</Table.HeaderCell>
            <Table.HeaderCell>{t('briefed')}</Table.HeaderCell>
            <Table.HeaderCell>{t('findsUsed')}</Table.HeaderCell>
            <Table.HeaderCell>{t('repliesUsed')}</Table.HeaderCell>
            <Table.HeaderCell>{t('thumbsUp')}</Table.HeaderCell>
            <Table.HeaderCell>{t('thumbsDown')}</Table.HeaderCell>
            <Table.HeaderCell>{t('topicsSet')}</Table.HeaderCell>
            <Table.HeaderCell>{t('applied')}</Table.HeaderCell>
            <Table.HeaderCell>{t('takenBack')}</Table.HeaderCell>
            <Table.HeaderCell>{t('tokens')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {busy.toReversed().map((one) => (
            <Table.Row key={one.day}>
              <RowHead>{format.format(new Date(`${one.day}T00:00:00Z`))}</RowHead>
              <Table.Cell>{inFigures(one.opened)}</Table.Cell>
              <Table.Cell>{inFigures(one.briefed)}</Table.Cell>
              <Table.Cell>{usedOf(one.findsUsed, one.findsShown)}</Table.Cell>
              <Table.Cell>{usedOf(one.repliesUsed, one.repliesShown)}</Table.Cell>
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
