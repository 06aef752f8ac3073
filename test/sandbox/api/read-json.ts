import { z } from 'zod';
import { invalidAttribute } from '../errors/invalid-attribute.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { ApiContext } from './api-env.ts';

/** A request's JSON body by its schema; throws Zendesk's 400 for what is no JSON or not of that shape. */
export async function readJson<T>(c: ApiContext, schema: z.ZodType<T>): Promise<T> {
  const text = await c.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw new ZendeskError(400, {
      error: 'InvalidJSON',
      description: 'The request body is not valid JSON',
    });
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw invalidAttribute(z.prettifyError(parsed.error));
  return parsed.data;
}
