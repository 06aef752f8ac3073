import { Field, Select } from '@zendeskgarden/react-forms';

interface ChoiceFieldProps<T> {
  label: string;
  hint?: string;
  choices: readonly (readonly [value: T, words: string])[];
  value: T;
  onChange(value: T): void;
}

/** One of a few values, none of which need be text. */
export function ChoiceField<T extends string | number | null>({
  label,
  hint,
  choices,
  value,
  onChange,
}: ChoiceFieldProps<T>) {
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      {hint !== undefined && <Field.Hint>{hint}</Field.Hint>}
      <Select
        value={String(value)}
        onChange={({ target }) => {
          const chosen = choices.find(([one]) => String(one) === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={String(one)} value={String(one)}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
