import type { LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { ModelError } from './model-error.ts';

/** Answers that have no body, whatever is sent with them. */
const bodiless = new Set([204, 205, 304]);

/**
 * A fetch that looks a name up once and connects to what it found then: a name that leads elsewhere a moment later
 * leads nobody there. It follows no redirect, and takes texts as bodies.
 *
 * @param options.resolve every address a name leads to now
 * @param options.mayReach asked of each of them; one that may not be reached is enough to refuse all
 * @throws ModelError `not-allowed`; TypeError `fetch failed`, as the built-in one, with its cause
 */
export function pinnedFetch(options: {
  resolve: (host: string) => Promise<LookupAddress[]>;
  mayReach: (address: string) => boolean;
}): typeof fetch {
  return async (input, init = {}) => {
    if (input instanceof Request) throw new TypeError('An address is wanted, and no request.');
    const url = new URL(input);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const found = isIP(host)
      ? [{ address: host, family: isIP(host) }]
      : await options.resolve(host).catch(failed);
    if (found.length === 0 || !found.every(({ address }) => options.mayReach(address))) {
      throw new ModelError('not-allowed', { isFree: true });
    }
    return send(url, init, found);
  };
}

function send(url: URL, init: RequestInit, found: LookupAddress[]): Promise<Response> {
  const { body, signal } = init;
  if (body !== undefined && body !== null && typeof body !== 'string') {
    throw new TypeError('Only texts are sent.');
  }
  const headers = new Headers(init.headers);
  headers.set('accept-encoding', 'identity');
  return new Promise((resolve, reject) => {
    const fail = (failure: Error): void =>
      reject(signal?.aborted ? (signal.reason as Error) : asFetchSays(failure));
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(headers),
      lookup: pinnedTo(found),
      // A connection of its own: none is taken over that somebody else opened.
      agent: false,
      ...(signal && { signal }),
    });
    request.on('error', fail);
    request.on('response', (answer) => {
      if (isRedirect(answer)) {
        answer.destroy();
        return fail(new Error('It leads somewhere else.'));
      }
      resolve(responseOf(answer));
    });
    request.end(body ?? undefined);
  });
}

/** Whatever name is asked for, only these addresses are told. */
function pinnedTo(found: LookupAddress[]): LookupFunction {
  const [first] = found;
  return (_, { all }, tell) =>
    all ? tell(null, found) : tell(null, first?.address ?? '', first?.family);
}

function isRedirect({ statusCode = 0, headers }: IncomingMessage): boolean {
  return statusCode >= 300 && statusCode < 400 && headers.location !== undefined;
}

function responseOf(answer: IncomingMessage): Response {
  const { statusCode: status = 200, statusMessage: statusText = '' } = answer;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(answer.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  if (bodiless.has(status)) {
    answer.resume();
    return new Response(null, { status, statusText, headers });
  }
  const body = Readable.toWeb(answer) as ReadableStream<Uint8Array>;
  return new Response(body, { status, statusText, headers });
}

function failed(failure: Error): never {
  throw asFetchSays(failure);
}

function asFetchSays(cause: Error): Error {
  return new TypeError('fetch failed', { cause });
}
