import { Table } from '@zendeskgarden/react-tables';
import { styled } from 'styled-components';
import type { OptionView } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { OptionName } from './option-name.tsx';
import type { OptionColumn, OptionOrder } from './sort-options.ts';
import { SuggestedOnly } from './suggested-only.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';
import type { TopicsKey } from './strings/en.ts';

interface OptionsTableProps {
  options: OptionView[];
  order: OptionOrder;
  onOrder(order: OptionOrder): void;
}

/** Options in rows under heads that sort. */
export function OptionsTable({ options, order, onOrder }: OptionsTableProps) {
  const { t } = useWords(topicsWords);
  return (
    <Frame>
      <TableFrame label={t('options')} minWidth={680}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              {columns.map(([by, words, width]) => (
                <Table.SortableCell
                  key={by}
                  width={width}
                  sort={order.by === by ? order.direction : undefined}
                  onClick={() => onOrder({ by, direction: nextDirection(order, by) })}
                >
                  {t(words)}
                </Table.SortableCell>
              ))}
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {options.map((option) => (
              <Table.Row key={option.value}>
                <RowHead>
                  <OptionName name={option.name} />
                  {option.suggestOnly && <SuggestedOnly />}
                </RowHead>
                <Table.Cell>{inFigures(option.examples)}</Table.Cell>
                <Table.Cell>{shareOf(option.precision)}</Table.Cell>
                <Table.Cell>{shareOf(option.recall)}</Table.Cell>
                <Table.Cell>{inFigures(option.assigned)}</Table.Cell>
                <Table.Cell>{inFigures(option.corrected)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
    </Frame>
  );
}

const columns: [by: OptionColumn, words: TopicsKey, width: string][] = [
  ['name', 'option', '36%'],
  ['examples', 'tickets', '12%'],
  ['precision', 'right', '11%'],
  ['recall', 'found', '11%'],
  ['assigned', 'setByItself', '16%'],
  ['corrected', 'changed', '14%'],
];

/** Names begin with A, figures with the largest; another press turns it round. */
function nextDirection({ by, direction }: OptionOrder, pressed: OptionColumn): 'asc' | 'desc' {
  if (by === pressed) return direction === 'asc' ? 'desc' : 'asc';
  return pressed === 'name' ? 'asc' : 'desc';
}

const shareOf = (share: number | undefined) => (share === undefined ? '–' : inShare(share));

const Frame = styled.div`
  /* Garden centres what breaks. */
  th button {
    text-align: start;
  }
`;
