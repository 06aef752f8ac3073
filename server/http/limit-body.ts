import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../errors.ts';

/**
 * Refuses a body of more than so many bytes, with the code `too_large`.
 *
 * A length that was given before the body is all that Node reads of it, so it is judged by that alone: looking at
 * the body itself, as Hono's own limit does first, makes a stream of it, which costs more than reading it.
 */
export function limitBody(mostBytes: number): MiddlewareHandler {
  const onError = (): never => {
    throw new AppError('too_large', 'too_large');
  };
  const whileReading = bodyLimit({ maxSize: mostBytes, onError });
  return async (c, next) => {
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) {
      return whileReading(c, next);
    }
    if (Number(length) > mostBytes) onError();
    return next();
  };
}
