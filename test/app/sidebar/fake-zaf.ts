import type { ZafClient, ZafRequest } from '../../../app/sidebar/zaf/client.ts';
import type { Zaf } from '../../../app/sidebar/zaf/start-zaf.ts';

export interface FakeZaf extends Zaf {
  client: ZafClient;
  /** Every request in order. */
  requests: ZafRequest[];
  invocations: unknown[][];
  /** Fires an event as Zendesk does. */
  fire(event: string, data?: unknown): void;
  subscriptions(): string[];
}

export interface FakeZafOptions {
  settings?: Zaf['settings'];
  location?: string;
  /** What each request comes to; a thrown value is the rejection. */
  answer(request: ZafRequest): unknown;
  values?: Record<string, unknown>;
}

/** Zendesk's side of the app framework, as far as the sidebar uses it. */
export function fakeZaf({
  settings = { install_id: 'ins_1', backend_host: 'brief.example.com' },
  location = 'ticket_sidebar',
  answer,
  values = {},
}: FakeZafOptions): FakeZaf {
  const handlers = new Map<string, Set<(data: unknown) => void>>();
  const requests: ZafRequest[] = [];
  const invocations: unknown[][] = [];
  const known: Record<string, unknown> = {
    'ticket.id': 42,
    colorScheme: 'light',
    currentUser: { id: 9, locale: 'en-US' },
    ...values,
  };
  const client: ZafClient = {
    get: async (path) => ({ [path]: known[path], errors: {} }),
    set: async (path, value) => {
      known[path] = value;
    },
    invoke: async (...call) => void invocations.push(call),
    request: async (request) => {
      requests.push(request);
      return answer(request);
    },
    context: async () => ({ location, product: 'support' }),
    metadata: async () => ({ appId: 1, installationId: '2', settings }),
    on: (event, handler) => {
      handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
    },
    off: (event, handler) => void handlers.get(event)?.delete(handler),
  };
  return {
    client,
    location,
    settings,
    agent: { id: '9', locale: 'en-US' },
    ticketId: undefined,
    requests,
    invocations,
    fire: (event, data) => handlers.get(event)?.forEach((handler) => handler(data)),
    subscriptions: () => [...handlers].filter(([, found]) => found.size > 0).map(([name]) => name),
  };
}

/** The questions for a brief among all requests. */
export function briefsAsked({ requests }: Pick<FakeZaf, 'requests'>): ZafRequest[] {
  return requests.filter(({ url }) => url.endsWith('/brief'));
}

/**
 * Answers Zendesk's two questions for an ordinary ticket, and hands the others to `backend`; it recommends nothing
 * unless told what, and knows of no topics.
 */
export function ordinaryTicket(
  backend: (request: ZafRequest) => unknown,
  recommendations: (request: ZafRequest) => unknown = () => {
    throw { status: 404 };
  },
) {
  return (request: ZafRequest): unknown => {
    if (request.url === '/api/v2/tickets/42') {
      return {
        ticket: { id: 42, updated_at: '2026-03-01T10:00:00Z', from_messaging_channel: false },
      };
    }
    if (request.url.startsWith('/api/v2/tickets/42/comments?')) return { comments: [{ id: 7006 }] };
    if (request.url.endsWith('/topic')) throw { status: 404 };
    return request.url.endsWith('/recommendations') ? recommendations(request) : backend(request);
  };
}
