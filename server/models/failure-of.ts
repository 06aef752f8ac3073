import { APICallError } from 'ai';
import type { ModelFailure } from '../contract/models.ts';
import { ModelError } from './model-error.ts';

const longestWaitMs = 15 * 60_000;
/** Nobody was reached who could have read anything. */
const notConnected =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$|CERT|TLS|SSL/;

/**
 * A gateway gave up waiting (524 is Cloudflare's): the model behind it was asked, and may have worked and be billed.
 * Every other error is an answer in place of the model's, and providers bill none of those.
 */
const gaveUpWaiting = new Set([504, 524]);

/** What a failed call means for us. The endpoint's own words are read here and go no further: they may quote the prompt. */
export function failureOf(failure: unknown): ModelError {
  if (failure instanceof ModelError) return failure;
  if (!APICallError.isInstance(failure)) return new ModelError('unreachable');
  const { statusCode, responseHeaders, responseBody, cause } = failure;
  const isTurnedDown =
    statusCode !== undefined && statusCode >= 400 && !gaveUpWaiting.has(statusCode);
  return new ModelError(codeOf(statusCode, responseBody ?? ''), {
    retryAfterMs: retryAfterOf(responseHeaders ?? {}),
    isFree: isTurnedDown || (statusCode === undefined && notConnected.test(codeOfCause(cause))),
  });
}

function codeOfCause(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : '';
}

function codeOf(status: number | undefined, body: string): ModelFailure {
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404) return 'model-missing';
  if (status === 408 || (status !== undefined && gaveUpWaiting.has(status))) return 'timeout';
  if (status === 429) return 'rate-limited';
  if (status === 413 || (status === 400 && /context|too long|maximum.{0,40}tokens/i.test(body))) {
    return 'too-long';
  }
  if (status !== undefined && status >= 400 && status < 500) return 'rejected';
  // An answer that was read, but is no answer of a model.
  return status === 200 ? 'malformed' : 'unreachable';
}

/** Seconds, or a date, as HTTP has it (RFC 9110, 10.2.3). */
function retryAfterOf(headers: Record<string, string>): number | undefined {
  const value = headers['retry-after'];
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestWaitMs) : undefined;
}
