import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { refusalsSaid, type Refusal } from './contract/refusals-said.ts';
import { say, type SaidParams } from './contract/said.ts';

/** Every way to fail that leaves the server: programs branch on the code, never on the message. */
export const statusOfCode = {
  unauthenticated: 401,
  setup_link_invalid: 403,
  invite_invalid: 403,
  read_only: 403,
  last_admin: 409,
  second_factor_needed: 401,
  sign_in_elsewhere_failed: 502,
  not_invited: 403,
  sign_in_failed: 401,
  too_many_attempts: 429,
  invalid_input: 422,
  subdomain_invalid: 422,
  no_such_account: 422,
  help_centre_not_active: 422,
  help_centre_closed: 422,
  help_centre_elsewhere: 422,
  not_for_this: 409,
  half_a_pair: 422,
  oauth_client_missing: 422,
  forbidden_origin: 403,
  too_large: 413,
  not_found: 404,
  conflict: 409,
  changed_meanwhile: 409,
  reauthorization_required: 409,
  zendesk_unreachable: 502,
  zendesk_refused: 502,
  delivery_refused: 401,
  storing_failed: 503,
  internal: 500,
} as const satisfies Record<string, ContentfulStatusCode>;

export type ErrorCode = keyof typeof statusOfCode;

interface AppErrorOptions {
  field?: string | undefined;
  /** What the words of the reason are filled with. */
  params?: SaidParams | undefined;
  /** In place of the words of the reason, where somebody else says it more exactly, in English. */
  message?: string | undefined;
  cause?: unknown;
  retryAfterSeconds?: number;
}

/**
 * A failure with a stable code, its reason, and a message for the person who must act. `cause` stays in our log; only
 * code, reason, params, message and field leave the server.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: Refusal;
  readonly params: SaidParams | undefined;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, reason: Refusal, options: AppErrorOptions = {}) {
    super(
      options.message ?? say(refusalsSaid, reason, options.params),
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'AppError';
    this.code = code;
    this.reason = reason;
    this.params = options.params;
    this.field = options.field;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** The one answer for what does not exist and for what is someone else's. */
export function notFound(): AppError {
  return new AppError('not_found', 'not_found');
}
