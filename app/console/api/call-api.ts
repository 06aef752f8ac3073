import type { z } from 'zod';
import { errorAnswer } from '../../../server/contract/error.ts';
import { ApiError } from './api-error.ts';

export interface ApiCall<T> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/console`, starting with a slash. */
  path: string;
  body?: unknown;
  answer: z.ZodType<T>;
  signal?: AbortSignal;
}

/**
 * One request of the console to its own backend; the session travels as a cookie.
 *
 * @throws ApiError, or the signal's own reason when it was aborted
 */
export async function callApi<T>(fetcher: typeof fetch, call: ApiCall<T>): Promise<T> {
  const response = await send(fetcher, call);
  if (!response.ok) throw await refusal(response);
  const found: unknown = response.status === 204 ? undefined : await readJson(response);
  const parsed = call.answer.safeParse(found);
  if (!parsed.success) throw unreadable(parsed.error);
  return parsed.data;
}

async function send<T>(fetcher: typeof fetch, { method, path, body, signal }: ApiCall<T>) {
  try {
    return await fetcher(`/api/console${path}`, {
      method,
      signal,
      headers: {
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    const text = 'The backend did not answer. Check that it is running and that you are online.';
    throw new ApiError('offline', text, { cause: failure });
  }
}

async function refusal(response: Response): Promise<ApiError> {
  const parsed = errorAnswer.safeParse(await readJson(response).catch(() => undefined));
  if (!parsed.success) return unreadable(parsed.error);
  const { code, message, ...more } = parsed.data.error;
  return new ApiError(code, message, more);
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (failure) {
    throw unreadable(failure);
  }
}

function unreadable(cause: unknown): ApiError {
  const text = 'The backend answered something this page does not understand. Reload the page.';
  return new ApiError('unreadable', text, { cause });
}
