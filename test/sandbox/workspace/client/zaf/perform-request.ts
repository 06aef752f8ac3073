import type { AppState } from '../../state/page-state.ts';
import type { createCallLimit } from './call-limit.ts';
import { plainRequest } from './request-options.ts';
import type { PlainRequest, RequestOptions } from './request-options.ts';

const MAX_RETRIES = 3;

export interface RequestDeps {
  app: AppState;
  csrfToken: string;
  subdomain: string;
  limit: ReturnType<typeof createCallLimit>;
}

interface Received {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * An app's `client.request`: the account's own API in the agent's session, other hosts through the
 * proxy, or with `cors` straight from here. Never throws: `done` says which of the two ways it went.
 */
export async function performRequest(
  options: RequestOptions,
  deps: RequestDeps,
): Promise<{ done: boolean; args: unknown[] }> {
  for (let attempt = 0; ; attempt++) {
    const received = await send(options, deps);
    const retry = received.status === 429 && options.autoRetry !== false && attempt < MAX_RETRIES;
    if (!retry) return outcome(received, options);
    await pause(Number(received.headers['retry-after'] ?? 1) * 1000);
  }
}

async function send(options: RequestOptions, deps: RequestDeps): Promise<Received> {
  const waitMs = deps.limit.waitMs();
  if (waitMs > 0) {
    const seconds = String(Math.ceil(waitMs / 1000));
    return { status: 429, statusText: 'error', headers: { 'retry-after': seconds }, body: '' };
  }
  deps.limit.count();
  try {
    return await route(options, plainRequest(options), deps);
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return { status: 0, statusText: timedOut ? 'timeout' : 'error', headers: {}, body: '' };
  }
}

async function route(
  options: RequestOptions,
  request: PlainRequest,
  { app, csrfToken, subdomain }: RequestDeps,
): Promise<Received> {
  const { url, method, headers, body } = request;
  const signal = options.timeout ? AbortSignal.timeout(options.timeout) : undefined;
  const own = ownPath(url, subdomain);
  if (own !== undefined) {
    const withProof = { ...headers, 'x-csrf-token': csrfToken };
    return received(await fetch(own, { method, headers: withProof, body, signal }));
  }
  if (options.cors === true) {
    const credentials = options.xhrFields?.withCredentials ? 'include' : 'omit';
    return received(await fetch(url, { method, headers, body, signal, credentials }));
  }
  const response = await fetch('/agent/proxy', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
    body: JSON.stringify({
      installationId: app.installationId,
      request: {
        ...request,
        secure: options.secure === true,
        jwt: options.jwt,
        username: options.username,
        password: options.password,
        timeoutMs: options.timeout,
      },
    }),
    signal,
  });
  return response.ok ? ((await response.json()) as Received) : received(response);
}

/** A path of this account, whatever way it was written; `undefined` for another host. */
function ownPath(address: string, subdomain: string): string | undefined {
  if (address.includes('{{')) return undefined;
  const url = new URL(address, location.origin);
  const own = url.origin === location.origin || url.host === `${subdomain}.zendesk.com`;
  return own ? url.pathname + url.search : undefined;
}

async function received(response: Response): Promise<Received> {
  const { status, statusText, headers } = response;
  return { status, statusText, headers: Object.fromEntries(headers), body: await response.text() };
}

function outcome(
  { status, statusText, headers, body }: Received,
  options: RequestOptions,
): { done: boolean; args: unknown[] } {
  const isJson = options.dataType === 'json' || /\bjson\b/.test(headers['content-type'] ?? '');
  const parsed = isJson && body !== '' && options.dataType !== 'text' ? parse(body) : undefined;
  const ok = status >= 200 && status < 300;
  const unreadable = ok && options.dataType === 'json' && body !== '' && parsed === undefined;
  const whole = { status, statusText, responseText: body, responseJSON: parsed?.value };
  if (!ok) return { done: false, args: [whole] };
  if (unreadable) return { done: false, args: [{ ...whole, statusText: 'parsererror' }] };
  if (options.httpCompleteResponse) return { done: true, args: [{ ...whole, headers }] };
  return { done: true, args: [parsed ? parsed.value : body] };
}

function parse(body: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
