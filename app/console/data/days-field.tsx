import { Field, Input } from '@zendeskgarden/react-forms';
import { retentionRules, type RetentionKind } from '../../../server/contract/retention.ts';
import { useWords } from '../language/use-words.ts';
import { dataWords } from './data-words.ts';

interface DaysFieldProps {
  kind: RetentionKind;
  value: string;
  isWrong: boolean;
  onChange(value: string): void;
}

/** For how many days one kind is kept. */
export function DaysField({ kind, value, isWrong, onChange }: DaysFieldProps) {
  const { t } = useWords(dataWords);
  const { least, most } = retentionRules[kind];
  return (
    <Field>
      <Field.Label hidden>{t('retention.days', { name: t(`kept.${kind}`) })}</Field.Label>
      <Input
        isCompact
        inputMode="numeric"
        value={value}
        validation={isWrong ? 'error' : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {isWrong ? (
        <Field.Message validation="error">{t('retention.wrong', { least, most })}</Field.Message>
      ) : (
        <Field.Hint>{t('retention.range', { least, most })}</Field.Hint>
      )}
    </Field>
  );
}

/** Whether what was typed is a number of days for which this kind may be kept. */
export function areAllowedDays(kind: RetentionKind, typed: string): boolean {
  const { least, most } = retentionRules[kind];
  return /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
}
