import type { SaidParams } from '../../../server/contract/said.ts';

interface More {
  field?: string | undefined;
  reason?: string | undefined;
  params?: SaidParams | undefined;
  cause?: unknown;
}

/**
 * A refusal of our backend, or the lack of an answer.
 *
 * `code` is the backend's own, or `offline` (no answer), or `unreadable` (not what was agreed on).
 * `message` is for the person at the screen.
 */
export class ApiError extends Error {
  readonly code: string;
  /** Why, where the code alone says too little; and what the words for it are filled with. */
  readonly reason: string | undefined;
  readonly params: SaidParams | undefined;
  /** Name of the form field it is about. */
  readonly field: string | undefined;

  constructor(code: string, message: string, { field, reason, params, cause }: More = {}) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.reason = reason;
    this.params = params;
    this.field = field;
  }
}
