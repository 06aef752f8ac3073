import type { ModelFailure } from '../contract/models.ts';

/** Tokens of a call. */
export interface Used {
  tokensIn: number;
  tokensOut: number;
}

/** A model that did not help, and why; `retryAfterMs` where it said when to come back. Never with words of a ticket. */
export class ModelError extends Error {
  readonly code: ModelFailure;
  readonly retryAfterMs: number | undefined;
  /** What it took all the same, where that is known. */
  readonly used: Used | undefined;
  /** It was not sent, or was turned down: nobody bills it. */
  readonly isFree: boolean;

  constructor(
    code: ModelFailure,
    options: {
      retryAfterMs?: number | undefined;
      used?: Used | undefined;
      isFree?: boolean;
    } = {},
  ) {
    super(`The model did not help: ${code}.`);
    this.name = 'ModelError';
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
    this.used = options.used;
    this.isFree = options.isFree ?? false;
  }
}
