import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import type { TopicMode } from '../../../server/contract/topics-view.ts';

interface ModeChoiceProps {
  mode: TopicMode;
  /** The field's title, once one is chosen. */
  field: string | undefined;
  mayWrite: boolean;
  onChange(mode: TopicMode): void;
}

/** What topics do, and in words what each choice writes to Zendesk. */
export function ModeChoice({ mode, field, mayWrite, onChange }: ModeChoiceProps) {
  const name = field === undefined ? 'the field' : `“${field}”`;
  const modes: [mode: TopicMode, label: string, hint: string][] = [
    ['off', 'Off', 'Agents see no topics. Nothing is written to Zendesk.'],
    [
      'suggest',
      'Suggest to agents',
      `Agents see the likeliest options beside the ticket. Only when one of them clicks “Apply” is it written into ${name}, in that agent’s own name.`,
    ],
    [
      'assign',
      'Set by themselves where sure enough, suggest elsewhere',
      `Sidebrief writes the option into ${name} of new tickets, as the admin who connected. Never over a value that somebody or something has set.${
        mayWrite ? '' : ' The connection does not allow this yet: save, then connect again.'
      }`,
    ],
  ];
  return (
    <Fieldset>
      <Fieldset.Legend>What topics do</Fieldset.Legend>
      <Choices>
        {modes.map(([value, label, hint]) => (
          <Field key={value}>
            <Radio
              name="topic-mode"
              value={value}
              checked={mode === value}
              onChange={() => onChange(value)}
            >
              <Field.Label>{label}</Field.Label>
              <Field.Hint>{hint}</Field.Hint>
            </Radio>
          </Field>
        ))}
      </Choices>
      <Rest>
        Nothing else of a ticket is ever written: no status, no assignee, no message to a customer.
      </Rest>
    </Fieldset>
  );
}

const Choices = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 640px;
  padding-top: ${({ theme }) => theme.space.xs};

  && > * {
    margin: 0;
  }
`;

/** Garden's fieldsets have no size of text of their own. */
const Rest = styled.p`
  margin: ${({ theme }) => theme.space.sm} 0 0;
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;
