import { z } from 'zod';
import type { ZafClient, ZafRequest } from './client.ts';
import { RequestError } from './request-error.ts';
import type { RequestErrorCode } from './request-error.ts';

export interface SendOptions {
  deadlineMs: number;
  signal: AbortSignal;
}

/**
 * Sends one request through ZAF and reads the answer by its schema.
 *
 * ZAF's `request` never gives up by itself and cannot be cancelled, so the deadline and the abort are
 * ours: whatever arrives afterwards is dropped.
 *
 * @throws RequestError always, and nothing else
 */
export async function sendRequest<T>(
  client: Pick<ZafClient, 'request'>,
  request: ZafRequest,
  schema: z.ZodType<T>,
  { deadlineMs, signal }: SendOptions,
): Promise<T> {
  const answer = await withinDeadline(client.request(request), deadlineMs, signal);
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new RequestError('unreadable', parsed.error);
  return parsed.data;
}

function withinDeadline(
  request: Promise<unknown>,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const abort = () => settle(() => reject(new RequestError('aborted')));
    const timer = setTimeout(() => settle(() => reject(new RequestError('timed-out'))), deadlineMs);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      end();
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort);
    request.then(
      (answer) => settle(() => resolve(answer)),
      (failure: unknown) => settle(() => reject(asRequestError(failure))),
    );
  });
}

/**
 * ZAF rejects with something like jQuery's xhr; a status of 0 or none means no answer came. Headers are not
 * promised, and read where they are there.
 */
const failed = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()).optional().catch(undefined),
});

function asRequestError(failure: unknown): RequestError {
  const { status, headers } = failed.safeParse(failure).data ?? { status: 0 };
  return new RequestError(codeOf(status), failure, retryAfterMs(headers));
}

/** The seconds of `Retry-After`; its other form, a date, is not used by Zendesk. */
function retryAfterMs(headers: Record<string, string> = {}): number | undefined {
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  const seconds = Number(named?.[1].trim() || Number.NaN);
  return seconds >= 0 ? seconds * 1000 : undefined;
}

function codeOf(status: number): RequestErrorCode {
  if (status >= 500) return 'unavailable';
  return codes[status] ?? (status < 200 ? 'offline' : 'refused');
}

const codes: Record<number, RequestErrorCode> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timed-out',
  429: 'busy',
};
