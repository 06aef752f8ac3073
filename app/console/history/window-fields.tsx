import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import { ChoiceField } from './choice-field.tsx';
import { schedules, windows } from './option-words.ts';

interface WindowFieldsProps {
  options: HistoryOptions;
  onChange(changes: Partial<HistoryOptions>): void;
}

/** How far back, by which time, and how often Zendesk is looked at. */
export function WindowFields({ options, onChange }: WindowFieldsProps) {
  return (
    <Columns>
      <ChoiceField
        label="How far back"
        choices={windows}
        value={options.windowMonths}
        onChange={(windowMonths) => onChange({ windowMonths })}
      />
      <Fieldset>
        <Fieldset.Legend>Measured by</Fieldset.Legend>
        {bases.map(([windowBy, words]) => (
          <Field key={windowBy}>
            <Radio
              name="window-by"
              value={windowBy}
              checked={options.windowBy === windowBy}
              disabled={options.windowMonths === null}
              onChange={() => onChange({ windowBy })}
            >
              <Field.Label isRegular>{words}</Field.Label>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      <ChoiceField
        label="How often Zendesk is looked at"
        hint={
          options.everyHours === null
            ? 'By webhooks, and every few minutes.'
            : 'Without webhooks: briefs and topics wait for the next look, or until somebody opens the ticket.'
        }
        choices={schedules}
        value={options.everyHours}
        onChange={(everyHours) => onChange({ everyHours })}
      />
    </Columns>
  );
}

const bases = [
  ['updated', 'The last update of a ticket'],
  ['created', 'The creation of a ticket'],
] as const;

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};
  align-items: start;
`;
