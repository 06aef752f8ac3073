import { Hono } from 'hono';
import { createClock } from './clock.ts';
import { ZendeskError } from './errors/zendesk-error.ts';
import { createFaults } from './faults/create-faults.ts';
import { createIds } from './ids.ts';
import { newAccount } from './new-account.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';

export type {
  DomainEvent,
  Faults,
  Ids,
  RecordedRequest,
  Sandbox,
  SandboxClock,
  SandboxOptions,
} from './sandbox.ts';

/**
 * A Zendesk account in a box: its state, everything it answers, and the levers tests pull. Begins with
 * an owner (admin), a default group and brand, the system ticket fields and a form.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const subdomain = options.subdomain ?? 'acme';
  const clock = createClock(options.startAt);
  const ids = createIds();
  const listeners = new Set<(ticketId: number) => void>();
  const outward = options.deliver ?? ((...call: Parameters<typeof fetch>) => fetch(...call));
  const sandbox: Sandbox = {
    account: newAccount(subdomain, ids, clock),
    subdomain,
    origin: options.origin ?? `https://${subdomain}.zendesk.com`,
    appsOrigin: options.appsOrigin,
    clock,
    ids,
    options,
    faults: createFaults(),
    oauth: { codes: new Map(), tokens: new Map() },
    sessions: new Map(),
    requests: [],
    fetch: async (request) => app.fetch(request),
    deliver: (request) => outward(request),
    emit: () => undefined,
    settle: async () => undefined,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: (ticketId) => listeners.forEach((listener) => listener(ticketId)),
    close: async () => listeners.clear(),
  };
  const app = new Hono();
  app.onError((error) => {
    if (!(error instanceof ZendeskError)) throw error;
    return Response.json(error.body, { status: error.status, headers: error.headers });
  });
  return sandbox;
}
