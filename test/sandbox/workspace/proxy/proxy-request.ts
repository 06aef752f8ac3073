import { z } from 'zod';
import type { App, Installation } from '../../account.ts';
import type { Sandbox } from '../../sandbox.ts';
import { refusalOf } from './check-target.ts';
import { fillSettings } from './fill-settings.ts';
import type { Place } from './fill-settings.ts';
import { signJwt } from './sign-jwt.ts';

/** What the page asks the proxy for: `client.request` options, already reduced to one HTTP request. */
export const ProxyRequest = z.object({
  url: z.string(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  secure: z.boolean(),
  jwt: z
    .object({
      algorithm: z.literal('HS256'),
      secret_key: z.string(),
      /** Seconds. */
      expiry: z.number().positive(),
      claims: z.record(z.string(), z.unknown()).default({}),
    })
    .optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  timeoutMs: z.number().positive().max(60_000).default(30_000),
});
export type ProxyRequest = z.infer<typeof ProxyRequest>;

export interface ProxyAnswer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: string;
}

const OWN_HEADERS = ['host', 'cookie', 'content-length', 'connection', 'transfer-encoding'];

/**
 * Does what Zendesk's proxy does with an app's request: fills settings, signs the token, refuses hosts
 * the app did not name, and gives the answer back. An answer the target never gave is a 4xx or 504.
 * Sources: developer.zendesk.com, "Making API requests from a Zendesk app", "Using secure settings".
 */
export async function proxyRequest(
  sandbox: Sandbox,
  target: { app: App; installation: Installation },
  request: ProxyRequest,
): Promise<ProxyAnswer> {
  const fill = (text: string, place: Place) =>
    request.secure ? fillSettings(text, place, target) : text;
  const token = request.secure && request.jwt ? signed(sandbox, request.jwt, fill) : undefined;
  const withToken = (text: string) =>
    token === undefined ? text : text.replaceAll(/\{\{\s*jwt\.token\s*\}\}/g, token);
  const url = withToken(fill(request.url, 'url'));
  const refusal = refusalOf(sandbox, target, url);
  if (refusal) return failure(refusal.status, refusal.message);

  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // Zendesk's proxy loses headers with an underscore in their name.
    if (name.includes('_') || OWN_HEADERS.includes(name.toLowerCase())) continue;
    headers.set(name, withToken(fill(value, 'header')));
  }
  if (request.username !== undefined) {
    const name = fill(request.username, 'basic_auth_username');
    const word = fill(request.password ?? '', 'basic_auth_password');
    headers.set('authorization', `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}`);
  }
  const body = /^(GET|HEAD)$/.test(request.method) ? undefined : fill(request.body ?? '', 'body');
  return forward(
    sandbox,
    new Request(url, {
      method: request.method,
      headers,
      body,
      // Following would carry a filled-in secret to a host nobody checked.
      redirect: 'manual',
      signal: AbortSignal.timeout(request.timeoutMs),
    }),
  );
}

function signed(
  sandbox: Sandbox,
  jwt: NonNullable<ProxyRequest['jwt']>,
  fill: (text: string, place: Place) => string,
): string {
  const iat = Math.floor(sandbox.clock.now() / 1000);
  const claims = Object.fromEntries(
    Object.entries(jwt.claims).map(([name, value]) => [
      name,
      typeof value === 'string' ? fill(value, 'jwt_claim') : value,
    ]),
  );
  return signJwt({ iat, exp: iat + jwt.expiry, ...claims }, fill(jwt.secret_key, 'jwt_secret_key'));
}

async function forward(sandbox: Sandbox, request: Request): Promise<ProxyAnswer> {
  try {
    const response = await sandbox.deliver(request);
    return {
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'TimeoutError') {
      return failure(504, 'The request took too long');
    }
    return failure(502, 'The host could not be reached');
  }
}

function failure(status: number, message: string): ProxyAnswer {
  return {
    status,
    statusText: 'error',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { title: 'Proxy error', message } }),
  };
}
