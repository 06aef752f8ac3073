import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { schedules, windows } from './option-words.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

interface WindowFieldsProps {
  options: HistoryOptions;
  onChange(changes: Partial<HistoryOptions>): void;
}

/** How far back, by which time, and how often Zendesk is looked at. */
export function WindowFields({ options, onChange }: WindowFieldsProps) {
  const { t } = useWords(historyWords);
  return (
    <Columns>
      <ChoiceField
        label={t('window.howFar')}
        choices={windows.map(([months, key]) => [months, t(key)] as const)}
        value={options.windowMonths}
        onChange={(windowMonths) => onChange({ windowMonths })}
      />
      <Fieldset>
        <Fieldset.Legend>{t('window.by')}</Fieldset.Legend>
        {bases.map(([windowBy, key]) => (
          <Field key={windowBy}>
            <Radio
              name="window-by"
              value={windowBy}
              checked={options.windowBy === windowBy}
              disabled={options.windowMonths === null}
              onChange={() => onChange({ windowBy })}
            >
              <Field.Label isRegular>{t(key)}</Field.Label>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      <ChoiceField
        label={t('window.how')}
        hint={options.everyHours === null ? t('window.webhooks') : t('window.noWebhooks')}
        choices={schedules.map(([hours, key]) => [hours, t(key)] as const)}
        value={options.everyHours}
        onChange={(everyHours) => onChange({ everyHours })}
      />
    </Columns>
  );
}

const bases = [
  ['updated', 'window.byUpdate'],
  ['created', 'window.byCreation'],
] as const;

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};
  align-items: start;
`;
