/**
 * A refusal of our backend, or the lack of an answer.
 *
 * `code` is the backend's own, or `offline` (no answer), or `unreadable` (not what was agreed on).
 * `message` is for the person at the screen.
 */
export class ApiError extends Error {
  readonly code: string;
  /** Name of the form field it is about. */
  readonly field: string | undefined;

  constructor(code: string, message: string, field?: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.field = field;
  }
}
