import { Checkbox, Field, Fieldset, Input } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

interface CheckListProps<T extends string> {
  legend: string;
  /** What stands there when there is nothing to choose from. */
  empty?: string;
  choices: readonly (readonly [value: T, words: string])[];
  chosen: T[];
  onChange(chosen: T[]): void;
}

/** With more than so many, somebody would rather type than read. */
const fewEnoughToRead = 8;

/** Any number of things out of a list; a long one can be filtered, and scrolls. */
export function CheckList<T extends string>({
  legend,
  empty,
  choices,
  chosen,
  onChange,
}: CheckListProps<T>) {
  const { t } = useWords(shellWords);
  const [filter, setFilter] = useState('');
  // What was chosen and is gone must still be there to be taken back.
  const gone = chosen.filter((value) => choices.every(([known]) => known !== value));
  const all = [...choices, ...gone.map((value) => [value, t('check.gone', { value })] as const)];
  const isLong = all.length > fewEnoughToRead;
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = all.filter(([, words]) => words.toLocaleLowerCase().includes(wanted));
  return (
    <Fieldset>
      <Fieldset.Legend>
        {isLong && chosen.length > 0 ? t('check.chosen', { legend, count: chosen.length }) : legend}
      </Fieldset.Legend>
      {isLong && (
        <Filter>
          <Field.Label hidden>{t('check.filter', { legend })}</Field.Label>
          <Input
            isCompact
            type="search"
            placeholder={t('check.filter.name')}
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
        </Filter>
      )}
      {all.length === 0 && <Empty>{empty}</Empty>}
      {isLong && shown.length === 0 && <Empty role="status">{t('check.none')}</Empty>}
      <Boxes $isLong={isLong}>
        {shown.map(([value, words]) => (
          <Field key={value}>
            <Checkbox
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
                )
              }
            >
              <Field.Label isRegular>{words}</Field.Label>
            </Checkbox>
          </Field>
        ))}
      </Boxes>
    </Fieldset>
  );
}

const Filter = styled(Field)`
  max-width: 280px;
`;

const Boxes = styled.div<{ $isLong: boolean }>`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(160px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  max-height: ${({ $isLong }) => ($isLong ? '216px' : 'none')};
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.xxs};
  overflow-y: ${({ $isLong }) => ($isLong ? 'auto' : 'visible')};

  && > * {
    margin: 0;
  }
`;

/** Garden's fieldsets have no size of text of their own. */
const Empty = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
