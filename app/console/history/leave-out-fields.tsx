import { Field, Toggle } from '@zendeskgarden/react-forms';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryChoices } from '../../../server/contract/history-choices.ts';
import { Stack } from '../ui/card.ts';
import { CheckList } from '../ui/check-list.tsx';
import { statusKeys, typeKeys } from './option-words.ts';
import { useWords } from '../language/use-words.ts';
import type { HistoryKey } from './strings/en.ts';
import { historyWords } from './history-words.ts';

type LeaveOut = HistoryOptions['leaveOut'];

interface LeaveOutFieldsProps {
  leaveOut: LeaveOut;
  /** Names, once they are known. */
  choices: HistoryChoices | undefined;
  onChange(leaveOut: LeaveOut): void;
}

/** Which tickets are not kept. */
export function LeaveOutFields({ leaveOut, choices, onChange }: LeaveOutFieldsProps) {
  const { t } = useWords(historyWords);
  const things = (kind: keyof HistoryChoices) =>
    (choices?.[kind] ?? []).map(({ id, name }) => [id, name] as const);
  const edit = (changes: Partial<LeaveOut>) => onChange({ ...leaveOut, ...changes });
  return (
    <Stack>
      <CheckList
        legend={t('leave.status')}
        choices={pairsOf(statusKeys, t)}
        chosen={leaveOut.statuses}
        onChange={(statuses) => edit({ statuses })}
      />
      <CheckList
        legend={t('leave.type')}
        choices={pairsOf(typeKeys, t)}
        chosen={leaveOut.types}
        onChange={(types) => edit({ types })}
      />
      {choices && (
        <>
          <CheckList
            legend={t('leave.group')}
            empty={t('leave.group.none')}
            choices={things('groups')}
            chosen={leaveOut.groups}
            onChange={(groups) => edit({ groups })}
          />
          <CheckList
            legend={t('leave.brand')}
            empty={t('leave.brand.none')}
            choices={things('brands')}
            chosen={leaveOut.brands}
            onChange={(brands) => edit({ brands })}
          />
          <CheckList
            legend={t('leave.form')}
            empty={t('leave.form.none')}
            choices={things('forms')}
            chosen={leaveOut.forms}
            onChange={(forms) => edit({ forms })}
          />
        </>
      )}
      <Field>
        <Toggle
          checked={leaveOut.aiAgentTickets}
          onChange={({ target }) => edit({ aiAgentTickets: target.checked })}
        >
          <Field.Label>{t('leave.ai')}</Field.Label>
          <Field.Hint>{t('leave.ai.hint')}</Field.Hint>
        </Toggle>
      </Field>
    </Stack>
  );
}

function pairsOf<K extends string>(
  keys: Record<K, HistoryKey>,
  t: (key: HistoryKey) => string,
): [K, string][] {
  return (Object.entries(keys) as [K, HistoryKey][]).map(([one, key]) => [one, t(key)]);
}
