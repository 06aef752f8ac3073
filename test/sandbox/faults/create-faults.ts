import type { Fault, Faults, RequestFault, SandboxClock, WebhookFault } from '../sandbox.ts';

/** A fault that is switched on, and what is left of it. */
interface Active {
  fault: Fault;
  skip: number;
  times: number;
  endsAt: number;
}

/**
 * The faults that are switched on, oldest first. Each lets `skip` hits pass (default 0) and then serves
 * `times` of them (default 1), or all there are for `forMs` of the account's clock.
 */
export function createFaults(clock: SandboxClock): Faults {
  const on: Active[] = [];
  const active = (): Active[] => {
    const ended = on.filter(({ endsAt, times }) => times <= 0 || endsAt <= clock.now());
    for (const one of ended) on.splice(on.indexOf(one), 1);
    return on;
  };
  const take = <F extends Fault>(wanted: (fault: Fault) => fault is F): F | undefined => {
    for (const one of active()) {
      const { fault } = one;
      if (!wanted(fault)) continue;
      if (one.skip > 0) {
        one.skip -= 1;
        continue;
      }
      one.times -= 1;
      return fault;
    }
    return undefined;
  };
  return {
    get active() {
      return active().map(({ fault }) => fault);
    },
    add: (fault) => {
      const { skip = 0, forMs } = fault;
      const times = fault.times ?? (forMs === undefined ? 1 : Infinity);
      const endsAt = forMs === undefined ? Infinity : clock.now() + forMs;
      const own = { fault: { ...fault }, skip, times, endsAt };
      on.push(own);
      return () => {
        own.times = 0;
      };
    },
    clear: () => void on.splice(0),
    takeRequest: (method, path) =>
      take((fault): fault is RequestFault => isRequestFault(fault) && hits(fault, method, path)),
    takeWebhook: (eventType) =>
      take(
        (fault): fault is WebhookFault => !isRequestFault(fault) && matches(fault.event, eventType),
      ),
  };
}

function isRequestFault(fault: Fault): fault is RequestFault {
  return !fault.kind.endsWith('-webhook');
}

function hits(fault: RequestFault, method: string, path: string): boolean {
  return (fault.method ?? method).toUpperCase() === method && matches(fault.path, path);
}

function matches(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || new RegExp(pattern).test(text);
}
