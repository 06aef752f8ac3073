import type { Fault, Faults, RequestFault, WebhookFault } from '../sandbox.ts';

/** The faults that are switched on; each serves `times` hits (default 1), oldest first. */
export function createFaults(): Faults {
  const active: Fault[] = [];
  const remove = (fault: Fault) => {
    const index = active.indexOf(fault);
    if (index >= 0) active.splice(index, 1);
  };
  const take = <F extends Fault>(fault: F | undefined): F | undefined => {
    if (!fault) return undefined;
    const left = (fault.times ?? 1) - 1;
    fault.times = left;
    if (left <= 0) remove(fault);
    return fault;
  };
  return {
    active,
    add: (fault) => {
      const own = { ...fault };
      active.push(own);
      return () => remove(own);
    },
    clear: () => void active.splice(0),
    takeRequest: (method, path) =>
      take(
        active.find(
          (fault): fault is RequestFault => isRequestFault(fault) && hits(fault, method, path),
        ),
      ),
    takeWebhook: (eventType) =>
      take(
        active.find(
          (fault): fault is WebhookFault =>
            !isRequestFault(fault) && matches(fault.event, eventType),
        ),
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
