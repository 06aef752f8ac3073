import { createLog } from '../../../server/log.ts';
import {
  createZendeskClient,
  type Transport,
  type ZendeskClient,
} from '../../../server/zendesk/client.ts';

/** What Zendesk answers next: a status with body and headers, no answer at all, or what a function makes of it. */
export type Reply =
  | { status?: number; body?: unknown; headers?: Record<string, string> }
  | 'no answer'
  | ((request: Request) => Response | Promise<Response>);

/** A Zendesk that answers by a script, and what was asked of it. */
export interface ScriptedZendesk {
  client: ZendeskClient;
  transport: Transport;
  requests: Request[];
  /** The milliseconds that were waited, each time. */
  waits: number[];
  /** The tokens that were refused, as the client asked for others. */
  renewed: string[];
  /** Renewed tokens that were refused as well. */
  givenUp: string[];
  logged: string[];
}

/** An error if the script ends too early; what is left over shows in `requests`. */
export function scriptZendesk(
  script: Reply[],
  options: { patienceMs?: number; signal?: AbortSignal; headers?: Record<string, string> } = {},
): ScriptedZendesk {
  const requests: Request[] = [];
  const waits: number[] = [];
  const renewed: string[] = [];
  const givenUp: string[] = [];
  const logged: string[] = [];
  const log = createLog('debug', (line) => logged.push(line));
  const transport: Transport = {
    log,
    extraHeaders: options.headers ?? {},
    sleep: async (ms) => void waits.push(ms),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const reply = script[requests.length];
      requests.push(request);
      if (reply === undefined) throw new Error('The script has no answer for this request.');
      if (reply === 'no answer') throw new TypeError('fetch failed');
      if (typeof reply === 'function') return reply(request);
      return answer(reply);
    },
  };
  const tokens = {
    token: async () => 'token-1',
    renew: async (refused: string) => {
      renewed.push(refused);
      return 'token-2';
    },
    giveUp: async (refused: string) => {
      givenUp.push(refused);
    },
  };
  const { patienceMs = 8000, signal } = options;
  const origin = 'https://acme.zendesk.com';
  const client = createZendeskClient(transport, origin, tokens, { patienceMs, signal });
  return { client, transport, requests, waits, renewed, givenUp, logged };
}

function answer({
  status = 200,
  body,
  headers,
}: Exclude<Reply, string | ((...x: never) => unknown)>): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  return new Response(status === 204 ? null : text, { status, headers });
}
