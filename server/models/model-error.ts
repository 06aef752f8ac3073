import type { ModelFailure } from '../contract/models.ts';

/** A model that did not help, and why; `retryAfterMs` where it said when to come back. Never with words of a ticket. */
export class ModelError extends Error {
  readonly code: ModelFailure;
  readonly retryAfterMs: number | undefined;

  constructor(code: ModelFailure, options: { retryAfterMs?: number | undefined } = {}) {
    super(`The model did not help: ${code}.`);
    this.name = 'ModelError';
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }
}
