import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useDeferredValue, useState } from 'react';
import { styled } from 'styled-components';
import type { OptionView } from '../../../server/contract/topics-view.ts';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { OptionsList } from './options-list.tsx';
import { OptionsTable } from './options-table.tsx';
import { sortOptions } from './sort-options.ts';
import type { OptionOrder } from './sort-options.ts';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

const optionsAtOnce = 25;

/** How each option fares, to be sorted and searched. */
export function OptionsCard({ options }: { options: OptionView[] }) {
  const { t, count } = useWords(topicsWords);
  const [order, setOrder] = useState<OptionOrder>({ by: 'examples', direction: 'desc' });
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState(optionsAtOnce);
  const wanted = useDeferredValue(filter);
  const found = sortOptions(options, order, wanted);
  const Options = useNarrow() ? OptionsList : OptionsTable;
  const rest = found.length - shown;
  return (
    <Card aria-labelledby="topic-options">
      <CardTitle id="topic-options">{t('options')}</CardTitle>
      <Subtle>{t('options.more')}</Subtle>
      <Parts>
        {options.length > 8 && (
          <Row>
            <Filter>
              <Field.Label hidden>{t('options.filter')}</Field.Label>
              <Input
                isCompact
                type="search"
                placeholder={t('options.filter.name')}
                value={filter}
                onChange={({ target }) => setFilter(target.value)}
              />
            </Filter>
            <span role="status">
              {wanted.trim() !== '' && count('options.found', found.length)}
            </span>
          </Row>
        )}
        {found.length > 0 && (
          <Options options={found.slice(0, shown)} order={order} onOrder={setOrder} />
        )}
        {rest > 0 && (
          <Row>
            <Button size="small" onClick={() => setShown(shown + optionsAtOnce)}>
              {t('options.showMore', { more: Math.min(optionsAtOnce, rest), length: found.length })}
            </Button>
            {rest > optionsAtOnce && (
              <Button size="small" isBasic onClick={() => setShown(options.length)}>
                {t('options.showAll')}
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
