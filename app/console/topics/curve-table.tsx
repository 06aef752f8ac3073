import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { useId, useState } from 'react';
import type { CurvePoint, TopicsView } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { pointOf } from './point-of.ts';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface CurveTableProps {
  classifier: NonNullable<TopicsView['classifier']>;
  targetPercent: number;
}

/** The curve in figures, by targets one may choose; put away until somebody wants it. */
export function CurveTable({ classifier, targetPercent }: CurveTableProps) {
  const { t } = useWords(topicsWords);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const targets = [...new Set([...steps, targetPercent])].toSorted((one, other) => one - other);
  return (
    <div>
      <Button
        isLink
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? t('figures.hide') : t('figures.show')}
      </Button>
      {isOpen && (
        <div id={id}>
          <TableFrame label={t('figures.table')} minWidth={440}>
            <Table isReadOnly size="small">
              <Table.Head>
                <Table.HeaderRow>
                  <Table.HeaderCell>{t('target')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('set.themselves')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('figures.right')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('figures.certain')}</Table.HeaderCell>
                </Table.HeaderRow>
              </Table.Head>
              <Table.Body>
                {targets.map((percent) => (
                  <Line
                    key={percent}
                    percent={percent}
                    point={pointOf(classifier, percent)}
                    isChosen={percent === targetPercent}
                  />
                ))}
              </Table.Body>
            </Table>
          </TableFrame>
        </div>
      )}
    </div>
  );
}

const steps = [50, 60, 70, 80, 85, 90, 93, 95, 97, 99];

function Line({
  percent,
  point,
  isChosen,
}: {
  percent: number;
  point: CurvePoint | undefined;
  isChosen: boolean;
}) {
  const { t } = useWords(topicsWords);
  return (
    <Table.Row isSelected={isChosen}>
      <RowHead>
        {percent} %{isChosen && ' (chosen)'}
      </RowHead>
      {point ? (
        <>
          <Table.Cell>{inShare(point.coverage)}</Table.Cell>
          <Table.Cell>{inShare(point.precision, 1)}</Table.Cell>
          <Table.Cell>
            {t('figures.span', { low: inShare(point.low, 1), high: inShare(point.high, 1) })}
          </Table.Cell>
        </>
      ) : (
        <Table.Cell colSpan={3}>{t('figures.unreached')}</Table.Cell>
      )}
    </Table.Row>
  );
}
