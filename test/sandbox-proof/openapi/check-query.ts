import type { Operation, Parameter } from './description.ts';
import { TAKEN_EVERYWHERE } from './exceptions.ts';

/** What is wrong with a request's query: a name the operation does not have, a missing one, a wrong value. */
export function checkQuery({ parameters }: Operation, query: URLSearchParams): string[] {
  const declared = parameters.filter((parameter) => parameter.in === 'query');
  const missing = declared
    .filter(
      ({ name, required }) => required && ![...query.keys()].some((key) => isNamed(key, name)),
    )
    .map(({ name }) => `?${name} is required`);
  const wrong = [...query].flatMap(([key, value]) => {
    const known = declared.find(({ name }) => isNamed(key, name));
    if (!known)
      return TAKEN_EVERYWHERE.test(key) ? [] : [`?${key} is not a parameter of this operation`];
    return fits(known, value) || key !== known.name ? [] : [`?${key}=${value} does not fit`];
  });
  return [...missing, ...wrong];
}

/** `filter[type]` is also a member of a deep object `filter`. */
function isNamed(key: string, name: string): boolean {
  return key === name || key.startsWith(`${name}[`);
}

function fits({ schema }: Parameter, value: string): boolean {
  const values = schema?.['enum'];
  if (Array.isArray(values)) return values.map(String).includes(value);
  if (schema?.['type'] === 'integer') return /^-?\d+$/.test(value);
  if (schema?.['type'] === 'boolean') return /^(true|false)$/.test(value);
  return true;
}
