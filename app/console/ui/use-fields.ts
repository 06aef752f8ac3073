import { useEffect, useRef, useState } from 'react';
import type { ApiError } from '../api/api-error.ts';
import { errorText } from './error-text.ts';

type Errors<K extends string> = Partial<Record<K, string>>;

export interface UsedFields<K extends string> {
  values: Record<K, string>;
  /** Everything a `TextField` needs for one of the fields. */
  field(name: K): {
    name: K;
    value: string;
    error: string | undefined;
    onChange(value: string): void;
    ref(element: HTMLInputElement | null): void;
  };
  /** Puts errors at their fields and the focus on the first of them. */
  refuse(errors: Errors<K>): void;
  /** What nobody typed over since `before` is what it is `now`. */
  follow(before: Record<K, string>, now: Record<K, string>): void;
}

/**
 * What was typed, which no error takes away, and what is wrong with which field.
 *
 * @param error the backend's refusal; when it names one of the fields it is shown there
 */
export function useFields<K extends string>(
  initial: Record<K, string>,
  error: ApiError | undefined,
): UsedFields<K> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Errors<K>>({});
  const inputs = useRef(new Map<K, HTMLInputElement>());

  const refuse = (found: Errors<K>) => {
    setErrors(found);
    const [first] = Object.keys(found) as K[];
    if (first !== undefined) inputs.current.get(first)?.focus();
  };
  useEffect(() => {
    if (error && isFieldOf(initial, error.field))
      refuse({ [error.field]: errorText(error) } as Errors<K>);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each refusal
  }, [error]);

  return {
    values,
    refuse,
    follow: (before, now) =>
      setValues((known) => {
        const untouched = Object.entries(now).filter(
          ([one]) => known[one as K] === before[one as K],
        );
        return { ...known, ...Object.fromEntries(untouched) };
      }),
    field: (name) => ({
      name,
      value: values[name],
      error: errors[name],
      onChange: (value) => {
        setValues((known) => ({ ...known, [name]: value }));
        // What was wrong is being put right.
        setErrors((known) => ({ ...known, [name]: undefined }));
      },
      ref: (element) => {
        if (element) inputs.current.set(name, element);
        else inputs.current.delete(name);
      },
    }),
  };
}

/** True when an error is shown at one of these fields, so that it need not be said twice. */
export function isFieldOf<K extends string>(
  fields: Record<K, string>,
  field: string | undefined,
): field is K {
  return field !== undefined && Object.hasOwn(fields, field);
}
