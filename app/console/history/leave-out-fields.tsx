import { Field, Toggle } from '@zendeskgarden/react-forms';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryChoices } from '../../../server/contract/history-choices.ts';
import { Stack } from '../ui/card.ts';
import { CheckList } from './check-list.tsx';
import { statusNames, typeNames } from './option-words.ts';

type LeaveOut = HistoryOptions['leaveOut'];

interface LeaveOutFieldsProps {
  leaveOut: LeaveOut;
  /** Names, once they are known. */
  choices: HistoryChoices | undefined;
  onChange(leaveOut: LeaveOut): void;
}

/** Which tickets are not kept. */
export function LeaveOutFields({ leaveOut, choices, onChange }: LeaveOutFieldsProps) {
  const things = (kind: keyof HistoryChoices) =>
    (choices?.[kind] ?? []).map(({ id, name }) => [id, name] as const);
  const edit = (changes: Partial<LeaveOut>) => onChange({ ...leaveOut, ...changes });
  return (
    <Stack>
      <CheckList
        legend="Leave out tickets with the status"
        choices={pairsOf(statusNames)}
        chosen={leaveOut.statuses}
        onChange={(statuses) => edit({ statuses })}
      />
      <CheckList
        legend="Leave out tickets of the type"
        choices={pairsOf(typeNames)}
        chosen={leaveOut.types}
        onChange={(types) => edit({ types })}
      />
      {choices && (
        <>
          <CheckList
            legend="Leave out tickets of the group"
            empty="There are no groups, or they are yet to be read from Zendesk."
            choices={things('groups')}
            chosen={leaveOut.groups}
            onChange={(groups) => edit({ groups })}
          />
          <CheckList
            legend="Leave out tickets of the brand"
            empty="There are no brands, or they are yet to be read from Zendesk."
            choices={things('brands')}
            chosen={leaveOut.brands}
            onChange={(brands) => edit({ brands })}
          />
          <CheckList
            legend="Leave out tickets with the form"
            empty="There are no forms, or they are yet to be read from Zendesk."
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
          <Field.Label>Leave out tickets that an AI agent handled alone</Field.Label>
          <Field.Hint>They show how the AI agent answers, not how your team does.</Field.Hint>
        </Toggle>
      </Field>
    </Stack>
  );
}

function pairsOf<K extends string>(words: Record<K, string>): [K, string][] {
  return Object.entries(words) as [K, string][];
}
