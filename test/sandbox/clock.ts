import type { SandboxClock } from './sandbox.ts';

/** A clock that runs on from `startAt` (epoch ms) and can be moved ahead. */
export function createClock(startAt: number = Date.now()): SandboxClock {
  let offset = startAt - Date.now();
  const now = () => Date.now() + offset;
  return {
    now,
    iso: () => isoSeconds(now()),
    advance: (ms) => {
      offset += ms;
    },
  };
}

/** Epoch ms as Zendesk writes times: UTC, whole seconds. */
export function isoSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
