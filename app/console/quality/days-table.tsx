import { Table } from '@zendeskgarden/react-tables';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { QualityDay } from '../../../server/contract/quality.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { inMoney } from '../ui/in-money.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { useWords } from '../language/use-words.ts';
import { chartsOf, type Chart } from './charts-of.ts';
import { qualityWords } from './quality-words.ts';

const columnPx = 148;

interface DaysTableProps {
  days: QualityDay[];
  isOfGroup: boolean;
}

/** What the charts show, in figures: each day on which something happened, the newest first. */
export function DaysTable({ days, isOfGroup }: DaysTableProps) {
  const { t, locale } = useWords(qualityWords);
  const format = dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const say = (day: QualityDay, { figure, among }: Chart['parts'][number], measure?: string) => {
    const value = day[figure];
    if (value === undefined) return '–';
    if (measure === 'money') return inMoney(value);
    if (measure === 'longest') return `${inFigures(value)} ms`;
    const all = among?.(day) ?? 0;
    return all === 0
      ? inFigures(value)
      : t('used.of', { used: inFigures(value), shown: inFigures(all) });
  };
  const charts = chartsOf(days, isOfGroup);
  const columns = charts.flatMap(({ title, parts, measure }) =>
    parts.map((part) => ({ id: `${title} ${part.figure}`, part, measure })),
  );
  const eventful = days.filter(({ day: _day, ...figures }) => Object.values(figures).some(Boolean));
  if (eventful.length === 0) return <div>{t('days.none')}</div>;
  return (
    <TableFrame label={t('days.table')} minWidth={(columns.length + 1) * columnPx}>
      <Wide isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell scope="col" rowSpan={2}>
              {t('day')}
            </Table.HeaderCell>
            {charts.map(({ title, parts }) => (
              <Table.HeaderCell key={title} scope="colgroup" colSpan={parts.length}>
                {t(title)}
              </Table.HeaderCell>
            ))}
          </Table.HeaderRow>
          <Table.HeaderRow>
            {columns.map(({ id, part }) => (
              <Table.HeaderCell key={id} scope="col">
                {t(part.name)}
              </Table.HeaderCell>
            ))}
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {eventful.toReversed().map((one) => (
            <Table.Row key={one.day}>
              <RowHead>{format.format(new Date(`${one.day}T00:00:00Z`))}</RowHead>
              {columns.map(({ id, part, measure }) => (
                <Table.Cell key={id}>{say(one, part, measure)}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Wide>
    </TableFrame>
  );
}

/** The day stays in sight, however far its figures are. */
const Wide = styled(Table)`
  tr:first-child > th:first-child,
  tbody th {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    background-color: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
  }

  thead th {
    height: auto;
    vertical-align: bottom;
  }
`;
