/**
 * What went wrong with a request, as far as the page can know.
 *
 * - `offline`: no answer at all; `timed-out`: none within our deadline
 * - `aborted`: nobody waits for the answer any more
 * - `unreadable`: an answer that is not what was agreed on
 */
export type RequestErrorCode =
  | 'offline'
  | 'timed-out'
  | 'aborted'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'busy'
  | 'unavailable'
  | 'refused'
  | 'unreadable';

export class RequestError extends Error {
  readonly code: RequestErrorCode;
  /** How long the answer asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(code: RequestErrorCode, cause?: unknown, retryAfterMs?: number) {
    super(`Request failed: ${code}`, { cause });
    this.name = 'RequestError';
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
