import type { z } from 'zod';
import type { Log } from '../log.ts';
import { ZendeskError } from './errors.ts';
import { readFailure } from './read-failure.ts';

/** What every call to Zendesk needs, of an install or of none yet. */
export interface Transport {
  fetch: typeof fetch;
  log: Log;
  /** Marketplace apps name themselves on every call (developer.zendesk.com, "Request header requirements"). */
  extraHeaders: Record<string, string>;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Where the access token comes from, and what is done when Zendesk refuses it. */
export interface TokenSource {
  token(): Promise<string>;
  /** Called after a 401, never twice for one try. @returns a token worth one more try */
  renew(refused: string): Promise<string>;
  /** Called when the renewed token is refused as well. */
  giveUp(refused: string): Promise<void>;
}

/** Lets calls through as an account's allowances permit, and learns from the answers. */
export interface Governor {
  /** @throws ZendeskError `retry-later` with how long to wait when the call may not be made now */
  admit(path: string): Promise<void>;
  learn(path: string, response: Response): Promise<void>;
}

export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the origin, with its query. */
  path: string;
  /** The path without ids, for logs and messages. */
  name: string;
  body?: unknown;
  /** An answer that is not understood as a success by default but is fine here, e.g. 404 on a delete. */
  alsoFine?: number[];
  /** How long the whole answer may take, its body too; 15 s when left out. */
  deadlineMs?: number;
}

/** The one doorway to a Zendesk account: deadline, waiting, renewal of the token and errors live behind it. */
export interface ZendeskClient {
  /** @throws ZendeskError */
  request<T extends z.ZodType>(endpoint: Endpoint, schema: T): Promise<z.infer<T>>;
  /** For calls whose answer has no body of interest. @throws ZendeskError */
  send(endpoint: Endpoint): Promise<void>;
  /** For an answer that is no JSON, or a redirect that is fine; the caller reads or cancels its body. @throws ZendeskError */
  open(endpoint: Endpoint): Promise<Response>;
}

const usualDeadlineMs = 15_000;
const tries = 4;

/**
 * @param origin e.g. `https://acme.zendesk.com`
 * @param tokens `undefined` asks as anybody may: without a token, for what everybody may read
 * @param options.patienceMs the longest wait it takes on itself when Zendesk is busy; a longer one is thrown as
 *   `retry-later` with its full time, for the job to come back
 * @param options.governor decides when a call may be made; left out while nobody knows whose account it is
 */
export function createZendeskClient(
  transport: Transport,
  origin: string,
  tokens: TokenSource | undefined,
  {
    patienceMs,
    governor,
    signal,
  }: { patienceMs: number; governor?: Governor; signal?: AbortSignal },
): ZendeskClient {
  return {
    request: async (endpoint, schema) =>
      parseAnswer(await withPatience(endpoint), endpoint, schema),
    open: withPatience,
    send: async (endpoint) => {
      const response = await withPatience(endpoint);
      await response.body?.cancel();
    },
  };

  async function withPatience(endpoint: Endpoint): Promise<Response> {
    let patience = patienceMs;
    for (let attempt = 1; ; attempt++) {
      try {
        return await withToken(endpoint);
      } catch (failure) {
        if (!(failure instanceof ZendeskError) || failure.remedy !== 'retry-later') throw failure;
        const wait = failure.retryAfterMs ?? 400 * 2 ** (attempt - 1) * (0.5 + Math.random());
        if (attempt >= tries || wait > patience || !mayRepeat(endpoint, failure)) throw failure;
        patience -= wait;
        await transport.sleep(wait, signal);
      }
    }
  }

  async function withToken(endpoint: Endpoint): Promise<Response> {
    if (!tokens) return succeed(await governed(endpoint, undefined), endpoint);
    const token = await tokens.token();
    const response = await governed(endpoint, token);
    if (response.status !== 401) return succeed(response, endpoint);
    await response.body?.cancel();
    const renewed = await tokens.renew(token);
    const again = await governed(endpoint, renewed);
    if (again.status === 401) await tokens.giveUp(renewed);
    return succeed(again, endpoint);
  }

  async function governed(endpoint: Endpoint, token: string | undefined): Promise<Response> {
    await governor?.admit(endpoint.path);
    const bearer: Record<string, string> =
      token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await exchange(transport, origin, endpoint, bearer, signal);
    await governor?.learn(endpoint.path, response);
    return response;
  }
}

/** One HTTP exchange with a deadline, logged by its name, status and time. @throws ZendeskError without an answer */
export async function exchange(
  transport: Transport,
  origin: string,
  endpoint: Endpoint,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  const began = performance.now();
  const deadline = AbortSignal.timeout(endpoint.deadlineMs ?? usualDeadlineMs);
  const took = (): number => Math.round(performance.now() - began);
  try {
    const response = await transport.fetch(`${origin}${endpoint.path}`, {
      method: endpoint.method,
      headers: {
        accept: 'application/json',
        // Zendesk asks for it on every write, also on DELETE without a body.
        ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }),
        ...transport.extraHeaders,
        ...headers,
      },
      body: endpoint.body === undefined ? undefined : JSON.stringify(endpoint.body),
      // A token must not follow a redirect to another host.
      redirect: 'manual',
      signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
    });
    transport.log.debug('Called Zendesk', {
      call: `${endpoint.method} ${endpoint.name}`,
      status: response.status,
      ms: took(),
    });
    return response;
  } catch (cause) {
    transport.log.warn('Zendesk did not answer', {
      call: `${endpoint.method} ${endpoint.name}`,
      ms: took(),
    });
    throw new ZendeskError('retry-later', `${endpoint.name} got no answer`, { cause });
  }
}

/** @throws ZendeskError when the body is not what the schema says, or did not arrive whole */
export async function parseAnswer<T extends z.ZodType>(
  response: Response,
  endpoint: Endpoint,
  schema: T,
): Promise<z.infer<T>> {
  const text = await response.text().catch((cause: unknown) => {
    throw new ZendeskError('retry-later', `${endpoint.name} broke off its answer`, { cause });
  });
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new ZendeskError(
    'our-bug',
    `${endpoint.name} answered in an unknown form at ${where || 'its root'}`,
    {
      status: response.status,
    },
  );
}

function parseJson(text: string): unknown {
  try {
    return isStorable(text) ? JSON.parse(text) : JSON.parse(text, (_, value) => storable(value));
  } catch {
    return undefined;
  }
}

/** Whether an answer has no escape of what PostgreSQL refuses: NUL, and halves of characters as cut mail has them. */
function isStorable(json: string): boolean {
  return !/\\u(?:0000|d[89a-f])/i.test(json);
}

function storable(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  return value.replaceAll('\0', '').replace(halves, '\ufffd');
}

async function succeed(response: Response, endpoint: Endpoint): Promise<Response> {
  if (response.ok || endpoint.alsoFine?.includes(response.status)) return response;
  throw await readFailure(response, endpoint.name);
}

/** A refusal for being busy did nothing; a lost answer may have, so only repeatable methods are sent again. */
function mayRepeat(endpoint: Endpoint, failure: ZendeskError): boolean {
  return endpoint.method !== 'POST' || failure.status === 429;
}
