import { Field, Input } from '@zendeskgarden/react-forms';
import { forwardRef } from 'react';
import type { InputHTMLAttributes, ReactNode } from 'react';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  label: string;
  hint?: ReactNode;
  /** Shown at the field; the field is then marked as invalid. */
  error?: string;
  onChange(value: string): void;
}

/** A labelled line of text with its hint and its error where screen readers find them. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, onChange, ...input },
  ref,
) {
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      {hint !== undefined && <Field.Hint>{hint}</Field.Hint>}
      <Input
        {...input}
        ref={ref}
        validation={error === undefined ? undefined : 'error'}
        onChange={(event) => onChange(event.target.value)}
      />
      {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
    </Field>
  );
});
