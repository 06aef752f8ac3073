import type { Context } from 'hono';
import type { z } from 'zod';
import { AppError } from '../errors.ts';

/**
 * Reads a JSON body by its contract.
 *
 * @throws AppError `invalid_input` that names the field; the input itself is never repeated
 */
export async function readBody<T extends z.ZodType>(c: Context, schema: T): Promise<z.output<T>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new AppError('invalid_input', 'json_wanted');
  }
  const body: unknown = await c.req.json().catch(() => {
    throw new AppError('invalid_input', 'no_json');
  });
  return readInput(body, schema);
}

/**
 * Reads what somebody sent, by its contract.
 *
 * @throws AppError `invalid_input` that names the field; the input itself is never repeated
 */
export function readInput<T extends z.ZodType>(input: unknown, schema: T): z.output<T> {
  const unstorable = whereNul(input);
  if (unstorable !== undefined) {
    const message = `${unstorable}: a character that no text has`;
    const params = { field: unstorable };
    throw new AppError('invalid_input', 'field_unexpected', { field: unstorable, params, message });
  }
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || undefined;
  if (!field) throw new AppError('invalid_input', 'input_unexpected');
  const params = { field };
  const message = `${field}: ${issue?.message}`;
  throw new AppError('invalid_input', 'field_unexpected', { field, params, message });
}

/** Where a text has a NUL in it, which PostgreSQL stores in none: there it would end as a failure of ours. */
function whereNul(input: unknown, path: string[] = []): string | undefined {
  if (typeof input === 'string') return input.includes('\0') ? path.join('.') || 'body' : undefined;
  if (typeof input !== 'object' || input === null) return undefined;
  for (const [key, value] of Object.entries(input)) {
    const found = whereNul(value, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
