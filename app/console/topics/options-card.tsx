import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useDeferredValue, useState } from 'react';
import { styled } from 'styled-components';
import type { OptionView } from '../../../server/contract/topics-view.ts';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { counted } from '../ui/numbers.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { OptionsList } from './options-list.tsx';
import { OptionsTable } from './options-table.tsx';
import { sortOptions } from './sort-options.ts';
import type { OptionOrder } from './sort-options.ts';

const optionsAtOnce = 25;

/** How each option fares, to be sorted and searched. */
export function OptionsCard({ options }: { options: OptionView[] }) {
  const [order, setOrder] = useState<OptionOrder>({ by: 'examples', direction: 'desc' });
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState(optionsAtOnce);
  const wanted = useDeferredValue(filter);
  const found = sortOptions(options, order, wanted);
  const Options = useNarrow() ? OptionsList : OptionsTable;
  const rest = found.length - shown;
  return (
    <Card aria-labelledby="topic-options">
      <CardTitle id="topic-options">Options</CardTitle>
      <Subtle>
        “Tickets”: past ones it can be learned from. “Right”: of those it was the first suggestion
        for, so many have it. “Found”: of those that have it, it was the first suggestion for so
        many. “Changed”: set by itself, and then changed by an agent.
      </Subtle>
      <Parts>
        {options.length > 8 && (
          <Row>
            <Filter>
              <Field.Label hidden>Filter the options</Field.Label>
              <Input
                isCompact
                type="search"
                placeholder="Filter by name"
                value={filter}
                onChange={({ target }) => setFilter(target.value)}
              />
            </Filter>
            <span role="status">
              {wanted.trim() !== '' && `${counted(found.length, 'option', 'options')} found`}
            </span>
          </Row>
        )}
        {found.length > 0 && (
          <Options options={found.slice(0, shown)} order={order} onOrder={setOrder} />
        )}
        {rest > 0 && (
          <Row>
            <Button size="small" onClick={() => setShown(shown + optionsAtOnce)}>
              Show {Math.min(optionsAtOnce, rest)} more of {found.length}
            </Button>
            {rest > optionsAtOnce && (
              <Button size="small" isBasic onClick={() => setShown(options.length)}>
                Show all
              </Button>
            )}
          </Row>
        )}
      </Parts>
    </Card>
  );
}

const Parts = styled(Stack)`
  gap: ${({ theme }) => theme.space.sm};
`;

const Filter = styled(Field)`
  width: 280px;
  max-width: 100%;
`;
