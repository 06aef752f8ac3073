import type { Webhook } from './webhook.ts';
import type { Attempt, InvocationStatus, Sandbox } from '../sandbox.ts';
import { signWebhook } from './sign-webhook.ts';
import { ulid } from './ulid.ts';

/** Zendesk waits twelve seconds, not adjustable. */
const TIMEOUT_MS = 12_000;

export type Call = Pick<
  Webhook,
  'id' | 'endpoint' | 'httpMethod' | 'authentication' | 'customHeaders' | 'signingSecret'
>;

/** One try of a webhook call, and for how many seconds the receiver asked to be left alone. */
export interface Tried {
  attempt: Attempt;
  retryAfterSeconds?: number;
}

/** Signs and sends one webhook request; never throws: no answer in time is `timeout`, none at all `failed`. */
export async function callWebhook(
  sandbox: Sandbox,
  call: Call,
  invocationId: string,
  body: string,
  stop?: AbortSignal,
): Promise<Tried> {
  const requestHeaders = headersOf(sandbox, call, invocationId, body);
  const made = { id: ulid(sandbox.clock.now()), at: sandbox.clock.iso(), requestHeaders };
  const hangUp = new AbortController();
  const limitMs = sandbox.options.webhookTimeoutMs ?? TIMEOUT_MS;
  const sent = new Request(call.endpoint, {
    method: call.httpMethod,
    headers: requestHeaders,
    body: call.httpMethod === 'GET' ? undefined : body,
    redirect: 'manual',
    signal: hangUp.signal,
  });
  try {
    const answer = await within(limitMs, stop, async () => {
      const response = await sandbox.deliver(sent);
      return { response, responseBody: await response.text() };
    });
    if (answer === 'timeout') {
      return { attempt: { ...made, status: 'timeout', statusCode: 504, responseBody: '' } };
    }
    const { response, responseBody } = answer;
    const retryAfter = response.headers.get('retry-after');
    return {
      attempt: {
        ...made,
        status: statusOf(response.status),
        statusCode: response.status,
        responseBody,
      },
      retryAfterSeconds: retryAfter === null ? undefined : Number(retryAfter),
    };
  } catch {
    return { attempt: { ...made, status: 'failed', responseBody: '' } };
  } finally {
    hangUp.abort();
  }
}

/** What the work gives, or `timeout`; throws when stopped. A receiver in process need not heed a signal. */
async function within<T>(
  limitMs: number,
  stop: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T | 'timeout'> {
  let giveUp: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<'timeout'>((resolve, reject) => {
    timer = setTimeout(() => resolve('timeout'), limitMs);
    giveUp = () => reject(new Error('The account was closed'));
  });
  stop?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([work(), ended]);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', giveUp);
  }
}

function headersOf(
  sandbox: Sandbox,
  call: Call,
  invocationId: string,
  body: string,
): Record<string, string> {
  const timestamp = sandbox.clock.iso();
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Zendesk Webhook',
    accept: '*/*',
    ...call.customHeaders,
    ...authenticationHeader(call.authentication),
    'x-zendesk-account-id': String(sandbox.account.id),
    'x-zendesk-webhook-id': call.id,
    'x-zendesk-webhook-invocation-id': invocationId,
    'x-zendesk-webhook-signature': signWebhook(call.signingSecret, timestamp, body),
    'x-zendesk-webhook-signature-timestamp': timestamp,
  };
}

function authenticationHeader(authentication: Webhook['authentication']): Record<string, string> {
  const data = authentication?.data ?? {};
  switch (authentication?.type) {
    case 'bearer_token':
      return { authorization: `Bearer ${data.token}` };
    case 'basic_auth':
      return {
        authorization: `Basic ${Buffer.from(`${data.username}:${data.password}`).toString('base64')}`,
      };
    case 'api_key':
      return { [data.name ?? 'x-api-key']: data.value ?? '' };
    default:
      return {};
  }
}

function statusOf(code: number): InvocationStatus {
  if (code < 300) return 'success';
  if (code === 429) return 'throttled';
  if (code < 400) return 'failed';
  return code < 500 ? 'client error' : 'server error';
}
