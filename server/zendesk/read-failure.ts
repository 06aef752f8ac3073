import { ZendeskError, type Remedy } from './errors.ts';

const waitWithoutHeaderMs = 60_000;
/** A longer wait is no limit of calls but a mistake, and timers and dates have an end. */
const longestWaitMs = 24 * 3600_000;

/**
 * Turns an answer that is not a success into what to do about it.
 *
 * Zendesk has several envelopes, and plain text or HTML besides, so the status decides and the body only
 * adds a code (developer.zendesk.com, "Requests" and "Rate limits").
 */
export async function readFailure(response: Response, endpoint: string): Promise<ZendeskError> {
  const body = await response.text().catch(() => '');
  const { code, missingScopes } = readEnvelope(body);
  const remedy = remedyOf(response.status);
  return new ZendeskError(remedy, `${endpoint} answered ${response.status}`, {
    status: response.status,
    code,
    missingScopes,
    retryAfterMs: remedy === 'retry-later' ? retryAfterMs(response) : undefined,
  });
}

/** @returns how long a 429 or 503 asks us to wait, in full up to a day; `undefined` when it does not say */
export function retryAfterMs(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  const seconds = header === null ? Number.NaN : Number(header);
  if (Number.isFinite(seconds) && seconds >= 0)
    return Math.min(Math.max(1, Math.ceil(seconds)) * 1000, longestWaitMs);
  const until = header ? Date.parse(header) : Number.NaN;
  if (Number.isFinite(until)) return Math.min(Math.max(1000, until - Date.now()), longestWaitMs);
  return response.status === 429 ? waitWithoutHeaderMs : undefined;
}

function remedyOf(status: number): Remedy {
  if (status === 401) return 'reconnect';
  if (status === 403 || status === 404 || status === 410) return 'skip';
  if (status === 408 || status === 409 || status === 429 || status >= 500) return 'retry-later';
  return 'our-bug';
}

function readEnvelope(body: string): { code?: string; missingScopes?: string } {
  const json = parse(body);
  const error = json?.['error'];
  const code = typeof error === 'string' ? error : isRecord(error) ? error['title'] : undefined;
  const description = json?.['description'];
  const missing =
    typeof description === 'string'
      ? /missing the following required scopes: ([\w:, ]+)/.exec(description)
      : null;
  return {
    code: typeof code === 'string' && code.length <= 80 ? code : undefined,
    missingScopes: missing?.[1]?.trim(),
  };
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(body);
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
