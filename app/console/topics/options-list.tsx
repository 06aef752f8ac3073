import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { OptionView } from '../../../server/contract/topics-view.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Stack } from '../ui/card.ts';
import { inShare } from '../ui/in-share.ts';
import { inFigures } from '../ui/numbers.ts';
import { OptionName } from './option-name.tsx';
import type { OptionOrder } from './sort-options.ts';
import { SuggestedOnly } from './suggested-only.tsx';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { topicsWords } from './topics-words.ts';
import type { TopicsKey } from './strings/en.ts';

interface OptionsListProps {
  options: OptionView[];
  order: OptionOrder;
  onOrder(order: OptionOrder): void;
}

/** Options under one another, each with its figures in a sentence: what a phone has room for. */
export function OptionsList({ options, order, onOrder }: OptionsListProps) {
  const { t } = useWords(topicsWords);
  return (
    <Parts>
      <ChoiceField
        label={t('sort')}
        choices={orders.map(([key, words]) => [key, t(words)] as const)}
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
    ['sort.most', { by: 'examples', direction: 'desc' }],
    ['sort.fewest', { by: 'examples', direction: 'asc' }],
    ['sort.leastRight', { by: 'precision', direction: 'asc' }],
    ['sort.mostRight', { by: 'precision', direction: 'desc' }],
    ['sort.leastFound', { by: 'recall', direction: 'asc' }],
    ['sort.mostSet', { by: 'assigned', direction: 'desc' }],
    ['sort.mostChanged', { by: 'corrected', direction: 'desc' }],
    ['sort.name', { by: 'name', direction: 'asc' }],
  ] as [words: TopicsKey, order: OptionOrder][]
).map(([words, order]) => [`${order.by} ${order.direction}`, words, order] as const);

function figuresOf({ examples, precision, recall, assigned, corrected }: OptionView): string {
  const { t, count } = wordsNow(topicsWords);
  return [
    count('tickets', examples),
    precision !== undefined && t('option.right', { precision: inShare(precision) }),
    recall !== undefined && t('option.found', { recall: inShare(recall) }),
    t('option.set', { assigned: inFigures(assigned) }),
    t('option.changed', { corrected: inFigures(corrected) }),
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
