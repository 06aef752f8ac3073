import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { OptionView } from '../../../server/contract/topics-view.ts';
import { ChoiceField } from '../history/choice-field.tsx';
import { Stack } from '../ui/card.ts';
import { inShare } from '../ui/in-share.ts';
import { counted, inFigures } from '../ui/numbers.ts';
import { OptionName } from './option-name.tsx';
import type { OptionOrder } from './sort-options.ts';
import { SuggestedOnly } from './suggested-only.tsx';

interface OptionsListProps {
  options: OptionView[];
  order: OptionOrder;
  onOrder(order: OptionOrder): void;
}

/** Options under one another, each with its figures in a sentence: what a phone has room for. */
export function OptionsList({ options, order, onOrder }: OptionsListProps) {
  return (
    <Parts>
      <ChoiceField
        label="Sort by"
        choices={orders.map(([key, words]) => [key, words] as const)}
        value={`${order.by} ${order.direction}`}
        onChange={(chosen) => {
          const found = orders.find(([key]) => key === chosen);
          if (found) onOrder(found[2]);
        }}
      />
      <List>
        {options.map((option) => (
          <li key={option.value}>
            <OptionName name={option.name} />
            {option.suggestOnly && <SuggestedOnly />}
            <Small>{figuresOf(option)}</Small>
          </li>
        ))}
      </List>
    </Parts>
  );
}

const orders = (
  [
    ['Most tickets', { by: 'examples', direction: 'desc' }],
    ['Fewest tickets', { by: 'examples', direction: 'asc' }],
    ['Least often right', { by: 'precision', direction: 'asc' }],
    ['Most often right', { by: 'precision', direction: 'desc' }],
    ['Least often found', { by: 'recall', direction: 'asc' }],
    ['Most often set by itself', { by: 'assigned', direction: 'desc' }],
    ['Most often changed', { by: 'corrected', direction: 'desc' }],
    ['Name', { by: 'name', direction: 'asc' }],
  ] as [words: string, order: OptionOrder][]
).map(([words, order]) => [`${order.by} ${order.direction}`, words, order] as const);

function figuresOf({ examples, precision, recall, assigned, corrected }: OptionView): string {
  return [
    counted(examples, 'ticket', 'tickets'),
    precision !== undefined && `${inShare(precision)} right`,
    recall !== undefined && `${inShare(recall)} found`,
    `${inFigures(assigned)} set by itself`,
    `${inFigures(corrected)} changed`,
  ]
    .filter(Boolean)
    .join(' · ');
}

const Parts = styled(Stack)`
  gap: ${({ theme }) => theme.space.sm};
`;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;

  li {
    padding: ${({ theme }) => theme.space.xs} 0;
    border-top: ${({ theme }) =>
      `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
  }
`;

const Small = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
