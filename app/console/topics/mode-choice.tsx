import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import type { TopicMode } from '../../../server/contract/topics-view.ts';
import { useWords } from '../language/use-words.ts';
import { Choices } from '../ui/form-parts.ts';
import { topicsWords } from './topics-words.ts';

interface ModeChoiceProps {
  mode: TopicMode;
  /** The field's title, once one is chosen. */
  field: string | undefined;
  mayWrite: boolean;
  onChange(mode: TopicMode): void;
}

/** What topics do, and in words what each choice writes to Zendesk. */
export function ModeChoice({ mode, field, mayWrite, onChange }: ModeChoiceProps) {
  const { t } = useWords(topicsWords);
  const name = field === undefined ? t('mode.field') : t('quoted', { name: field });
  const modes: [mode: TopicMode, label: string, hint: string][] = [
    ['off', t('off'), t('mode.off.hint')],
    ['suggest', t('mode.suggest'), t('mode.suggest.hint', { name })],
    ['assign', t('mode.assign'), t(mayWrite ? 'mode.assign.hint' : 'mode.assign.notYet', { name })],
  ];
  return (
    <Fieldset>
      <Fieldset.Legend>{t('mode')}</Fieldset.Legend>
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
      <Rest>{t('mode.rest')}</Rest>
    </Fieldset>
  );
}

/** Garden's fieldsets have no size of text of their own. */
const Rest = styled.p`
  margin: ${({ theme }) => theme.space.sm} 0 0;
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;
