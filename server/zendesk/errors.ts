/** What to do about a failure of Zendesk; every status and every broken connection is one of these. */
export const remedies = [
  /** The grant is not accepted any more: an admin must connect again. */
  'reconnect',
  /** This one thing cannot be had (gone, or not allowed): go on without it. */
  'skip',
  /** Zendesk is busy or unreachable: the same call may work later. */
  'retry-later',
  /** We asked wrongly, or the answer is not what we know: retrying cannot help. */
  'our-bug',
] as const;
export type Remedy = (typeof remedies)[number];

/** A call to Zendesk that failed. The body of the answer is never part of it: bodies may hold ticket text. */
export class ZendeskError extends Error {
  readonly remedy: Remedy;
  /** HTTP status; `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** How long Zendesk, or our back-off, wants us to wait. */
  readonly retryAfterMs: number | undefined;
  /** Zendesk's own short code where it gave one, e.g. `invalid_grant`, `Forbidden`. */
  readonly code: string | undefined;
  /** Scopes that Zendesk said are missing. */
  readonly missingScopes: string | undefined;

  constructor(
    remedy: Remedy,
    message: string,
    details: {
      status?: number;
      retryAfterMs?: number;
      code?: string;
      missingScopes?: string;
      cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'ZendeskError';
    this.remedy = remedy;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.code = details.code;
    this.missingScopes = details.missingScopes;
  }
}

/** Whether this one thing cannot be had, now or in a minute: it is gone, or not for us. */
export function isRefused(failure: unknown): boolean {
  return failure instanceof ZendeskError && failure.remedy === 'skip';
}
