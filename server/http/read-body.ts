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
    throw new AppError('invalid_input', 'Send JSON with the content type application/json.');
  }
  const body: unknown = await c.req.json().catch(() => {
    throw new AppError('invalid_input', 'The body is not JSON.');
  });
  return readInput(body, schema);
}

/**
 * Reads what somebody sent, by its contract.
 *
 * @throws AppError `invalid_input` that names the field; the input itself is never repeated
 */
export function readInput<T extends z.ZodType>(input: unknown, schema: T): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || undefined;
  throw new AppError(
    'invalid_input',
    field ? `${field}: ${issue?.message}` : 'What was sent is not as expected.',
    { field },
  );
}
