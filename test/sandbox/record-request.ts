import type { RecordedRequest, Sandbox } from './sandbox.ts';

const KEPT = 5000;
const SECRET_FIELDS = [
  'code',
  'client_secret',
  'code_verifier',
  'refresh_token',
  'authenticity_token',
];

/** Keeps what tests may ask about a request: never a token, cookie or secret. Call before it is handled. */
export async function recordRequest(
  sandbox: Sandbox,
  request: Request,
): Promise<(status: number) => void> {
  const url = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  for (const name of ['authorization', 'cookie']) {
    if (name in headers) headers[name] = 'present';
  }
  const body = url.pathname === '/oauth/tokens' ? await oauthBody(request.clone()) : undefined;
  const at = sandbox.clock.iso();
  return (status) => {
    const entry: RecordedRequest = {
      method: request.method,
      path: url.pathname,
      query: url.search,
      headers,
      status,
      at,
      body,
    };
    sandbox.requests.push(entry);
    if (sandbox.requests.length > KEPT) sandbox.requests.shift();
  };
}

async function oauthBody(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  const isJson = (request.headers.get('content-type') ?? '').includes('json');
  const fields = isJson ? parsed(text) : Object.fromEntries(new URLSearchParams(text));
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !SECRET_FIELDS.includes(name)),
  );
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
