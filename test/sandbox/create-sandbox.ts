import { createClock } from './clock.ts';
import { createApp } from './create-app.ts';
import { createFaults } from './faults/create-faults.ts';
import { sufferFault } from './faults/suffer-fault.ts';
import { createIds } from './ids.ts';
import { createLimiter } from './limits/create-limiter.ts';
import { newAccount } from './new-account.ts';
import { recordRequest } from './record-request.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import { createOutbox } from './webhooks/create-outbox.ts';

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
  const ids = createIds(subdomain);
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
    faults: createFaults(clock),
    oauth: { codes: new Map(), tokens: new Map() },
    sessions: new Map(),
    requests: [],
    limiter: createLimiter(clock),
    jobs: new Map(),
    idempotency: new Map(),
    invocations: [],
    fetch: (request) => answer(request),
    deliver: (request) => outward(request),
    emit: (event) => outbox.emit(event),
    deliveriesUnderWay: () => outbox.underWay(),
    settle: () => outbox.settle(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: (ticketId) => listeners.forEach((listener) => listener(ticketId)),
    close: async () => {
      listeners.clear();
      await outbox.close();
    },
  };
  const outbox = createOutbox(sandbox);
  const app = createApp(sandbox, isLoopback(sandbox.origin));
  const answer = async (request: Request): Promise<Response> => {
    const note = await recordRequest(sandbox, request);
    const { pathname, search } = new URL(request.url);
    const isLever = pathname.startsWith('/sandbox/');
    const fault = isLever
      ? undefined
      : sandbox.faults.takeRequest(request.method, pathname + search);
    const handle = async () => app.fetch(request);
    try {
      const response = fault ? await sufferFault(fault, handle, request.signal) : await handle();
      note(response.status);
      return response;
    } catch (error) {
      note(0);
      throw error;
    }
  };
  return sandbox;
}

function isLoopback(origin: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
}
