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

interface OptionsTableProps {
  options: OptionView[];
  order: OptionOrder;
  onOrder(order: OptionOrder): void;
}

/** Options in rows under heads that sort. */
export function OptionsTable({ options, order, onOrder }: OptionsTableProps) {
  return (
    <Frame>
      <TableFrame label="Options" minWidth={680}>
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
                  {words}
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

const columns: [by: OptionColumn, words: string, width: string][] = [
  ['name', 'Option', '36%'],
  ['examples', 'Tickets', '12%'],
  ['precision', 'Right', '11%'],
  ['recall', 'Found', '11%'],
  ['assigned', 'Set by itself', '16%'],
  ['corrected', 'Changed', '14%'],
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
